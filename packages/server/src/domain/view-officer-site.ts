/** Shows a site to the operator's admin: what can be set up on the desk, and which pages were refused. */
import type { OfficerSite } from '@lapor/sdk/contract'
import type { RefusedOrigin } from './refused-origin.ts'
import type { SiteRecord } from './site-record.ts'

export const viewOfficerSite = ({ key, name, agency, version = 1, settings }: SiteRecord, refusedOrigins: readonly RefusedOrigin[]): OfficerSite => ({
  key,
  name,
  agency,
  version,
  operator: settings.operator,
  fields: settings.fields,
  classifications: settings.classifications,
  categories: settings.categories,
  regionCode: settings.regionCode,
  files: (settings.files ?? []).map(({ mediaType, maxBytes }) => ({ mediaType, maxBytes })),
  deadlines: Object.fromEntries(Object.entries(settings.deadlines).map(([classification, rules]) => [classification, rules.map(({ kind, amount, unit, legalBasis }) => ({ kind, amount, unit, legalBasis }))])),
  privacyNotice: settings.privacyNotice,
  challenge: settings.challenge,
  timeZone: settings.timeZone,
  origins: [...settings.origins],
  supervisor: settings.supervisor ?? null,
  upstream: settings.upstream?.withoutContact ?? null,
  colour: settings.colour ?? null,
  refusedOrigins: refusedOrigins.map(({ origin, count, lastAt }) => ({ origin, count, lastAt })),
})
