/** What each route takes in its query: apart from the table of routes, since only the relay checks it. */
import type { RouteName } from './routes.ts'
import * as z from './zod.ts'

const word = z.optional(z.string().check(z.minLength(1), z.maxLength(64)))
const month = z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)))

/** Where to go on, and how many at a time (1–100). */
const page = { cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(500))), limit: z.optional(z.string().check(z.regex(/^([1-9]\d?|100)$/))) }

/** A parameter that is not named here is refused. */
export const routeQueries = {
  /** `category` is the id of one of the site's tiles. */
  'reports.list': { status: word, classification: word, regionCode: word, category: word, ...page },
  'agencies.list': page,
  'statistics.retrieve': { scope: z.optional(z.literal(['agency', 'all'])), from: month, to: month },
  /** `agency` narrows what a coordinator sees; `assignee` is an officer's id; `overdue` shows only what is past a deadline that runs, `dueWithin` what is due in the next days (1–30), `flagged` what looks personal or like spam. */
  'officer.reports.list': { status: word, classification: word, regionCode: word, agency: word, assignee: word, overdue: z.optional(z.literal(['true'])), dueWithin: z.optional(z.string().check(z.regex(/^([1-9]|[12]\d|30)$/))), flagged: z.optional(z.literal(['true'])), ...page },
  'officer.privacy.list': { status: word, agency: word, ...page },
  'officer.reports.audit': page,
  /** `agency` narrows what a coordinator sees. */
  'officer.officers.list': { agency: word, ...page },
  'officer.sites.list': page,
  /** `state` is `failed` where it is absent. */
  'officer.messages.list': { state: z.optional(z.literal(['waiting', 'sent', 'failed', 'dropped'])), ...page },
  'officer.audit.list': page,
} as const satisfies Partial<Record<RouteName, Readonly<Record<string, z.ZodMiniType>>>>

/** The query schemas, by route. */
export type RouteQueries = typeof routeQueries
