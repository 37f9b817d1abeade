/** A relay in memory, for tests of programs that use this SDK: it honours the contract's table of routes and opens no port. */
import type { Agency, Region, Report } from '../contract/index.ts'
import { randomBytes } from '../random.ts'
import { answer } from './answer.ts'
import { createLine, type Line } from './line.ts'
import type { Memory, Officer } from './memory.ts'
import { type TestSite, townAgencies, townRegions, townSites } from './town.ts'
import { viewReport } from './views.ts'

/** What the relay in memory knows at the start. */
export interface TestRelayOptions {
  /** Absent: "kel-kademangan", which asks for nothing but text and place, and "disdukcapil", which asks as SP4N-LAPOR! does. */
  readonly sites?: readonly TestSite[] | undefined
  /** Agencies besides those of the sites. */
  readonly agencies?: readonly Agency[] | undefined
  /** The kelurahan that a report can be about. */
  readonly regions?: readonly Region[] | undefined
  /** Set it to let days pass. */
  readonly now?: (() => Date) | undefined
  /** `n` random bytes, for tracking IDs and challenges; hand in your own where they shall be the same in every run. */
  readonly random?: ((n: number) => Uint8Array) | undefined
}

/** An officer to add. */
export interface NewTestOfficer {
  /** Slug of an agency. */
  readonly agency: string
  /** Absent: "Petugas Uji". */
  readonly name?: string | undefined
  /** A coordinator handles the reports of every agency; 'officer' where absent. */
  readonly role?: Officer['role'] | undefined
}

/** A relay in memory. */
export interface TestRelay extends Line {
  /** An address that nobody listens at: `fetch` answers in its place. */
  readonly baseUrl: string
  /**
   * Lets an officer in.
   * @returns the id to assign reports to, and the token for `createOfficerClient`
   * @throws TypeError when no agency has this slug
   * @example
   * const { token } = relay.addOfficer({ agency: 'kel-kademangan' })
   * const desk = createOfficerClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, token })
   */
  addOfficer(officer: NewTestOfficer): { readonly id: string; readonly token: string }
  /**
   * What has been filed so far, in the order in which it came and with everything that its reporter sees: for assertions.
   * @example
   * assert.deepEqual(relay.reports().map(({ text }) => text), ['Lampu jalan mati.'])
   */
  reports(): Report[]
}

/**
 * Makes a test relay. It checks what a relay checks and refuses with the same problem codes: bodies, queries, secrets, tokens, steps that a
 * status does not allow, repeated idempotency keys. It forgets everything when you let go of it.
 * Photos come in pieces too: hand its `fetch` to `createUploads`. Not there: public holidays, what happens by itself after silence or a missed
 * deadline, limits, flags, messages, and of a site `deadlines`, `upstream` and `colour`.
 * @example
 * const relay = createTestRelay()
 * const lapor = createClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-kademangan' })
 */
export const createTestRelay = ({ sites = townSites, agencies = townAgencies, regions = townRegions, now = () => new Date(), random = randomBytes }: TestRelayOptions = {}): TestRelay => {
  const made = new Map<string, number>()
  const newId = (kind: string): string => {
    made.set(kind, (made.get(kind) ?? 0) + 1)
    return `${kind}-${made.get(kind) ?? 0}`
  }
  const memory: Memory = {
    sites: new Map(sites.map((site) => [site.key, site])),
    versions: new Map(),
    refusedOrigins: new Map(),
    acts: [],
    agencies: new Map([...agencies, ...sites.map(({ agency }) => agency)].map((agency) => [agency.slug, agency])),
    regions: new Map(regions.map((region) => [region.code, region])),
    reports: new Map(),
    officers: new Map(),
    answers: new Map(),
    challenges: new Map(),
    now: () => now().toISOString(),
    random,
    newId,
  }

  return {
    ...createLine((request) => answer(memory, request)),
    baseUrl: 'https://relay.test',
    addOfficer: ({ agency, name = 'Petugas Uji', role = 'officer' }) => {
      if (!memory.agencies.has(agency)) throw new TypeError(`agency must be one of ${[...memory.agencies.keys()].join(', ')}, got ${JSON.stringify(agency)}`)
      const id = newId('petugas')
      const token = `token-of-${id}`
      memory.officers.set(token, { id, name, agency, role })
      return { id, token }
    },
    reports: () => structuredClone([...memory.reports.values()].map((kept) => viewReport(kept, 'reporter'))),
  }
}
