/** What the operator's admin does in a test relay: sites, the trail of it, and messages, of which a test relay owes none. */
import type { AllowOriginBody, NewSiteBody, Officer as ShownOfficer, OfficerSite, SiteChangeBody } from '../contract/index.ts'
import { presets } from '../contract/index.ts'
import { agencyOfList } from './agency-of-list.ts'
import type { Handlers } from './handler.ts'
import type { Memory, Officer } from './memory.ts'
import { noteAct } from './note.ts'
import { pageAfter, sortable } from './page-after.ts'
import { promiseOf } from './promise-of.ts'
import { Refusal } from './refusal.ts'
import { type TestSite, testSite } from './town.ts'

type AdminRoute = Extract<keyof Handlers, `officer.${'officers' | 'sites' | 'messages' | 'audit'}.${string}`>

/** @throws Refusal agency-not-yours */
const onlyAdmin = ({ role }: Officer): void => {
  if (role !== 'admin') throw new Refusal('agency-not-yours')
}

const siteOf = ({ sites }: Memory, key: string): TestSite => {
  const site = sites.get(key)
  if (!site) throw new Refusal('site-unknown')
  return site
}

const viewSite = ({ versions, refusedOrigins, now }: Memory, site: TestSite): OfficerSite => ({
  key: site.key,
  name: site.name,
  agency: site.agency,
  version: versions.get(site.key) ?? 1,
  operator: site.operator,
  fields: site.fields,
  classifications: site.classifications,
  categories: site.categories,
  regionCode: site.regionCode,
  files: site.files ?? [],
  deadlines: Object.fromEntries(site.classifications.map((one) => [one, promiseOf(site, one, now()).map(({ kind, amount, unit, legalBasis }) => ({ kind, amount, unit, legalBasis }))])),
  privacyNotice: site.privacyNotice,
  challenge: site.challenge,
  timeZone: site.timeZone,
  origins: [...site.origins],
  supervisor: site.supervisor?.slug ?? null,
  upstream: null,
  colour: null,
  refusedOrigins: [...(refusedOrigins.get(site.key) ?? [])].map(([origin, seen]) => ({ origin, ...seen })).sort((a, b) => (a.lastAt > b.lastAt ? -1 : 1)),
})

const create = (memory: Memory, officer: Officer, { key, name, agency: slug, preset, origins }: NewSiteBody): OfficerSite => {
  const agency = memory.agencies.get(slug)
  if (!agency) throw new Refusal('validation-failed', [{ path: '/agency', code: 'not-offered' }])
  if (memory.sites.has(key)) throw new Refusal('validation-failed', [{ path: '/key', code: 'invalid' }])
  const site = testSite({ key, name, agency, fields: presets[preset], regionCode: null, origins })
  memory.sites.set(key, site)
  noteAct(memory, officer, 'add-site', key)
  return viewSite(memory, site)
}

const change = (memory: Memory, officer: Officer, key: string, { version, agency: slug, supervisor, deadlines: _, upstream: __, colour: ___, ...changed }: SiteChangeBody): OfficerSite => {
  const site = siteOf(memory, key)
  if (version !== (memory.versions.get(key) ?? 1)) throw new Refusal('transition-not-allowed')
  const agency = slug === undefined ? site.agency : memory.agencies.get(slug)
  if (!agency) throw new Refusal('validation-failed', [{ path: '/agency', code: 'not-offered' }])
  const above = supervisor === undefined ? site.supervisor : (memory.agencies.get(supervisor ?? '') ?? undefined)
  return put(memory, officer, { ...site, ...(changed as Partial<TestSite>), agency, supervisor: above }, Object.keys({ ...changed, ...(slug === undefined ? {} : { agency }), ...(supervisor === undefined ? {} : { supervisor }) }).map((name) => `set-${name}`))
}

const allow = (memory: Memory, officer: Officer, key: string, { origin }: AllowOriginBody): OfficerSite => {
  const site = siteOf(memory, key)
  memory.refusedOrigins.get(key)?.delete(origin)
  return put(memory, officer, { ...site, origins: [...new Set([...site.origins, origin])] }, ['allow-origin'])
}

const put = (memory: Memory, officer: Officer, site: TestSite, acts: readonly string[]): OfficerSite => {
  memory.sites.set(site.key, site)
  memory.versions.set(site.key, (memory.versions.get(site.key) ?? 1) + 1)
  for (const act of acts) noteAct(memory, officer, act, site.key)
  return viewSite(memory, site)
}

export const adminHandlers: Pick<Handlers, AdminRoute> = {
  'officer.officers.list': ({ memory, officer, query }) => {
    const agency = agencyOfList(officer, query.agency)
    const shown = [...memory.officers.values()].filter((one) => agency === undefined || one.agency === agency)
    return pageAfter(shown, ({ agency, id }) => `${agency} ${id}`, query, ({ id, name, agency, role }): ShownOfficer => ({ id, name, agency, role }))
  },
  'officer.sites.list': ({ memory, officer, query }) => {
    onlyAdmin(officer)
    return pageAfter([...memory.sites.values()], ({ key }) => key, query, (site) => viewSite(memory, site))
  },
  'officer.sites.retrieve': ({ memory, officer, siteKey }) => {
    onlyAdmin(officer)
    return viewSite(memory, siteOf(memory, siteKey))
  },
  'officer.sites.create': ({ memory, officer, body }) => {
    onlyAdmin(officer)
    return create(memory, officer, body)
  },
  'officer.sites.change': ({ memory, officer, siteKey, body }) => {
    onlyAdmin(officer)
    return change(memory, officer, siteKey, body)
  },
  'officer.sites.allow': ({ memory, officer, siteKey, body }) => {
    onlyAdmin(officer)
    return allow(memory, officer, siteKey, body)
  },
  'officer.messages.list': ({ officer, query }) => {
    onlyAdmin(officer)
    return pageAfter([], () => '', query, (none: never) => none)
  },
  'officer.messages.retry': ({ officer }) => {
    onlyAdmin(officer)
    return { retried: 0 }
  },
  'officer.audit.list': ({ memory, officer, query }) => {
    onlyAdmin(officer)
    return pageAfter(memory.acts, ({ seq }) => sortable(9e15 - seq), query, (entry) => entry)
  },
}
