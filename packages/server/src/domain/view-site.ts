/** Shows a site's settings to whoever embeds it, with the promise that a report filed now would get. */
import type { Deadline, Site } from '@lapor/sdk/contract'
import { deadlineOf, type DeadlineRule, type HolidayCalendar } from './deadline.ts'
import { mapStart } from './map-start.ts'
import type { SiteRecord } from './site-record.ts'
import type { TileArea } from './tile-area.ts'

/** The oldest version of SDK and widget from which this relay takes what they write: raised where an older one is unsafe, or a major version has ended. */
export const oldestClient = '0.1.0'

/** @param area of the relay's map; absent: no site has one */
export const viewSite = ({ key, name, agency, supervisor, settings }: SiteRecord, now: string, holidays: HolidayCalendar, area?: TileArea): Site => ({
  key,
  name,
  agency,
  operator: settings.operator,
  fields: settings.fields,
  classifications: settings.classifications,
  categories: settings.categories,
  regionCode: settings.regionCode,
  promises: {
    ...Object.fromEntries(settings.classifications.map((classification) => [classification, promiseFor(settings, classification, now, holidays)])),
    ...(settings.formalRequests === undefined ? {} : { formal: promiseBy(settings.formalRequests.deadlines, settings.timeZone, now, holidays) }),
  },
  waysOut: settings.waysOut,
  escalation: settings.escalation.map(({ name, url }) => ({ name, url })),
  ...(settings.ppid === undefined ? {} : { ppid: settings.ppid }),
  ...(settings.upstream === undefined ? {} : { upstream: settings.upstream.withoutContact }),
  ...(supervisor === undefined ? {} : { supervisor }),
  privacyNotice: settings.privacyNotice,
  limits: settings.limits,
  ...(settings.files === undefined || settings.files.length === 0 ? {} : { files: settings.files.map(({ mediaType, maxBytes }) => ({ mediaType, maxBytes })) }),
  ...(area === undefined ? {} : { map: { attribution: area.attribution, bounds: [...area.bounds], zoom: [...area.zoom], start: mapStart(area, settings.mapCentre) } }),
  challenge: settings.challenge,
  oldestClient,
  locales: settings.locales,
  timeZone: settings.timeZone,
})

export const promiseFor = ({ deadlines, timeZone }: Pick<SiteRecord['settings'], 'deadlines' | 'timeZone'>, classification: string, now: string, holidays: HolidayCalendar): Deadline[] =>
  promiseBy(deadlines[classification] ?? [], timeZone, now, holidays)

export const promiseBy = (rules: readonly DeadlineRule[], timeZone: string, now: string, holidays: HolidayCalendar): Deadline[] => rules.map((rule) => deadlineOf(rule, now, timeZone, holidays))
