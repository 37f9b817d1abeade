/** A page with <lapor-widget> before a relay in the page: each page has a site of its own, so that nothing kept by one is seen by another. */
import type { Site } from '@lapor/sdk/contract'
import '../../packages/widget/src/define.ts'
import { Person } from './person.ts'
import { json, PretendRelay } from './pretend-relay.ts'
import { anAnswer } from './samples.ts'
import { aSite, regions } from './site-samples.ts'
import { heard } from './screen.ts'

let count = 0

export class WidgetPage {
  readonly relay = new PretendRelay()
  readonly key = `situs-${Date.now()}-${++count}`
  person!: Person
  events: { name: string; detail: unknown }[] = []

  constructor(site: Partial<Site> = {}) {
    this.knows(site)
    this.relay.on('GET', /^regions$/, () => json({ items: regions })).on('POST', /^reports$/, () => json(anAnswer(), 201))
  }

  /** The relay's settings of the site. */
  knows(site: Partial<Site>): this {
    this.relay.on('GET', new RegExp(`/sites/${this.key}$`), () => json(aSite({ ...site, key: this.key })))
    return this
  }

  /** Opens it, or opens it again as after a reload. */
  async open(attributes: Readonly<Record<string, string>> = {}): Promise<Person> {
    globalThis.fetch = this.relay.fetch
    const widget = document.createElement('lapor-widget')
    widget.innerText = 'Telepon kantor: 021-000'
    for (const [name, value] of Object.entries({ site: this.key, base: location.origin, ...attributes })) widget.setAttribute(name, value)
    this.events = heard(widget, 'lapor-submit', 'lapor-queued', 'lapor-submitted')
    document.body.replaceChildren(widget)
    this.person = new Person(widget)
    await widget.updateComplete
    return this.person
  }

  /** Opens it and waits until the site's settings are there. */
  async openReady(attributes?: Readonly<Record<string, string>>): Promise<Person> {
    const person = await this.open(attributes)
    await person.sees('Kelurahan Kademangan')
    return person
  }

  /** Opens the whole form with a text in it. */
  async writing(text = 'Lampu jalan di depan SDN 2 mati sejak Senin.'): Promise<Person> {
    const person = await this.openReady()
    await person.write('Apa yang perlu kami ketahui?', text)
    await person.control('Kirim laporan')
    return person
  }

  /** Bodies of the reports that left. */
  reports(): Record<string, unknown>[] {
    return this.relay.sent('POST', /^reports$/).map(({ body }) => JSON.parse(body) as Record<string, unknown>)
  }
}
