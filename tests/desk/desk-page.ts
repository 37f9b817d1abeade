/** A desk in the page of a test, before a relay that honours the contract: its officers, a report, and one view of it. */
import { createClient, randomBytes } from '@lapor/sdk'
import { newTrackingSecret, type Message, type OfficerReport, type OfficerSite, type Page, type ReportSubmission } from '@lapor/sdk/contract'
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { createTestRelay, testSite } from '@lapor/sdk/testing'
import '../../packages/server/src/desk/lapor-desk.define.ts'
import { clearPage } from '../widget/screen.ts'
import { Person } from '../widget/person.ts'

const agency = 'kel-kademangan'

/** Gets reports about the staff of that agency. */
const supervisor = { slug: 'disdukcapil', acronym: 'Disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', kind: 'opd' }

export type ViewTag = 'desk-queue' | 'desk-report' | 'desk-overdue' | 'desk-privacy' | 'desk-sites' | 'desk-site' | 'desk-messages' | 'desk-acts'

export class DeskPage {
  /** Set it to let days pass. */
  now = new Date()
  readonly relay = createTestRelay({ now: () => this.now, sites: [testSite({ origins: ['https://kelurahan-kademangan.example'], supervisor })] })
  readonly #agency: string
  readonly #people

  /** @param of slug of the agency whose desk it is */
  constructor(of = agency) {
    this.#agency = of
    this.#people = {
      officer: this.relay.addOfficer({ agency: of, name: 'Ibu Petugas' }),
      colleague: this.relay.addOfficer({ agency: of, name: 'Pak Rekan' }),
      coordinator: this.relay.addOfficer({ agency: of, name: 'Bu Koordinator', role: 'coordinator' }),
      admin: this.relay.addOfficer({ agency: of, name: 'Pak Admin', role: 'admin' }),
    }
  }

  client(as: 'officer' | 'colleague' | 'coordinator' | 'admin') {
    return createOfficerClient({ baseUrl: this.relay.baseUrl, fetch: this.relay.fetch, token: this.#people[as].token, retries: 0 })
  }

  citizen() {
    return createClient({ baseUrl: this.relay.baseUrl, fetch: this.relay.fetch, site: agency, retries: 0 })
  }

  async file(change: Partial<ReportSubmission> = {}): Promise<{ readonly trackingId: string; readonly trackingSecret: string }> {
    const trackingSecret = newTrackingSecret(randomBytes)
    const { trackingId } = await this.citizen().reports.create({ classification: 'complaint', text: 'Pak Tetangga menutup saluran air di gang kami dengan bata.', place: { regionCode: '36.74.07.1004' }, anonymous: false, confidential: false, reporter: { name: 'Ibu Contoh', phone: '0812-0000-0001' }, trackingSecret, photos: 0, noticeVersion: '2026-11', createdAtDevice: '2026-11-24T10:00:00+07:00', ...change })
    return { trackingId, trackingSecret }
  }

  /** A browser lets no page name another origin, so what the relay notes of one is put into its answers here. */
  seeing(origin: string): OfficerClient {
    const client = this.client('admin')
    const withRefused = (site: OfficerSite): OfficerSite => ({ ...site, refusedOrigins: site.origins.includes(origin) ? [] : [{ origin, count: 3, lastAt: '2026-11-24T03:00:00.000Z' }] })
    const { sites } = client
    return {
      ...client,
      sites: {
        ...sites,
        list: () => ({ then: (done: (page: Page<OfficerSite>) => unknown, failed: (error: unknown) => unknown) => sites.list().then(({ items, nextCursor }) => done({ items: items.map(withRefused), nextCursor }), failed) }) as unknown as ReturnType<OfficerClient['sites']['list']>,
        retrieve: async (key) => withRefused(await sites.retrieve(key)),
        change: async (key, body, options) => withRefused(await sites.change(key, body, options)),
        allow: async (key, body, options) => withRefused(await sites.allow(key, body, options)),
      },
    }
  }

  /** A test relay hands nothing on, so what came of it is put into its answers here. */
  handedOn(handovers: NonNullable<OfficerReport['handovers']>): OfficerClient {
    const client = this.client('officer')
    return { ...client, reports: { ...client.reports, retrieve: async (trackingId) => ({ ...(await client.reports.retrieve(trackingId)), handovers }) } }
  }

  /** A test relay owes no messages: this one does, until it is tried again. */
  owing(message: Message): { readonly client: OfficerClient; readonly retried: readonly string[] } {
    const client = this.client('admin')
    const retried: string[] = []
    const list = () => ({ then: (done: (page: Page<Message>) => unknown) => done({ items: [message], nextCursor: null }) }) as unknown as ReturnType<OfficerClient['messages']['list']>
    return { client: { ...client, messages: { list, retry: async (id) => ({ retried: retried.push(id) }) } }, retried }
  }

  async open(tag: ViewTag, as: 'officer' | 'coordinator' | 'admin', more: Readonly<Record<string, unknown>> = {}): Promise<Person> {
    clearPage()
    const { id } = this.#people[as]
    const view = Object.assign(document.createElement(tag), { client: this.client(as), officer: { id, name: as, role: as, agency: this.#agency }, ...more })
    document.body.append(view)
    const person = new Person(view)
    await person.settled()
    return person
  }
}
