/** A page with one of the public components on it, and a relay in the page that answers it. */
import type { Report, Site, Statistics } from '@lapor/sdk/contract'
import '../../packages/widget/src/define-public.ts'
import { Person } from './person.ts'
import { json, PretendRelay } from './pretend-relay.ts'
import { someStatistics } from './public-samples.ts'
import { aReport } from './samples.ts'
import { aSite, regions } from './site-samples.ts'

let count = 0

export const publicReport = (number: number, change: Partial<Report> = {}): Report =>
  aReport({ trackingId: `7K3M-Q9XT-4B${'BCDFGHJKLM'[number]}2`, viewer: 'public', status: 'in-progress', title: `Lampu mati ${number}`, text: `Lampu mati ${number}. Sudah seminggu gelap.`, reporter: null, place: { regionCode: '36.74.07.1004', regionName: 'Kademangan', rw: null, rt: null, landmark: null }, ...change })

export class PublicPage {
  readonly relay = new PretendRelay()
  /** A site of its own: what a phone remembers of one test is nothing to the next. */
  readonly key = `umum-${Date.now()}-${++count}`

  constructor({ site = {}, statistics = {}, reports = [] }: { readonly site?: Partial<Site>; readonly statistics?: Partial<Statistics>; readonly reports?: readonly Report[] } = {}) {
    this.relay
      .on('GET', new RegExp(`/sites/${this.key}$`), () => json(aSite({ ...site, key: this.key })))
      .on('GET', /^regions$/, () => json({ items: regions }))
      .on('GET', /^statistics$/, () => json(someStatistics(statistics)))
      .on('GET', /^reports$/, () => json({ items: reports, nextCursor: null }))
  }

  async open(tag: 'lapor-statistics' | 'lapor-feed' | 'lapor-badge', attributes: Readonly<Record<string, string>> = {}): Promise<Person> {
    globalThis.fetch = this.relay.fetch
    const element = document.createElement(tag)
    element.append('Lihat di kantor kelurahan')
    for (const [name, value] of Object.entries({ site: this.key, base: 'https://relay.example', ...attributes })) element.setAttribute(name, value)
    document.body.append(element)
    const person = new Person(element)
    await person.settled()
    return person
  }
}
