/** A desk in the page of a test, before a relay that honours the contract: its officers, a report, and one view of it. */
import { createClient, randomBytes } from '@lapor/sdk'
import { newTrackingSecret, type ReportSubmission } from '@lapor/sdk/contract'
import { createOfficerClient } from '@lapor/sdk/officer'
import { createTestRelay, testSite } from '@lapor/sdk/testing'
import '../../packages/server/src/desk/lapor-desk.define.ts'
import { clearPage } from '../widget/screen.ts'
import { Person } from '../widget/person.ts'

const agency = 'kel-kademangan'

export type ViewTag = 'desk-queue' | 'desk-report' | 'desk-overdue' | 'desk-privacy' | 'desk-sites' | 'desk-site' | 'desk-messages' | 'desk-acts'

export class DeskPage {
  readonly relay = createTestRelay({ sites: [testSite({ origins: ['https://kelurahan-kademangan.example'] })] })
  readonly #people = {
    officer: this.relay.addOfficer({ agency, name: 'Ibu Petugas' }),
    colleague: this.relay.addOfficer({ agency, name: 'Pak Rekan' }),
    coordinator: this.relay.addOfficer({ agency, name: 'Bu Koordinator', role: 'coordinator' }),
    admin: this.relay.addOfficer({ agency, name: 'Pak Admin', role: 'admin' }),
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

  /** A page of somebody else tries the form. */
  async knock(origin: string): Promise<void> {
    await this.citizenFrom(origin).site.retrieve().catch(() => undefined)
  }

  citizenFrom(origin: string) {
    // A browser keeps a page from naming another origin; the relay in memory takes what it is told.
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init)
      return this.relay.fetch(new Proxy(request, { get: (target, name) => (name === 'headers' ? { get: (header: string) => (header === 'origin' ? origin : target.headers.get(header)) } : (Reflect.get(target, name, target) as unknown)) }))
    }
    return createClient({ baseUrl: this.relay.baseUrl, fetch, site: agency, retries: 0 })
  }

  async open(tag: ViewTag, as: 'officer' | 'coordinator' | 'admin', more: Readonly<Record<string, unknown>> = {}): Promise<Person> {
    clearPage()
    const { id } = this.#people[as]
    const view = Object.assign(document.createElement(tag), { client: this.client(as), officer: { id, name: as, role: as, agency }, ...more })
    document.body.append(view)
    const person = new Person(view)
    await person.settled()
    return person
  }
}
