/** What readers of the API need to know of each route besides its shape: a summary, and the problems it may give. */
import type { KnownProblemCode } from './problem.ts'
import type { Route } from './route.ts'
import { routes, type RouteName } from './routes.ts'

export interface RouteNote {
  readonly summary: string
  /** Codes this route may give besides those every route of its kind may give. */
  readonly problems: readonly KnownProblemCode[]
}

const ofOfficer = ['report-not-found', 'agency-not-yours'] as const
const ofCommand = [...ofOfficer, 'transition-not-allowed'] as const

export const routeNotes: Readonly<Record<RouteName, RouteNote>> = {
  'site.retrieve': { summary: 'Settings of a site: agency, fields, promise, limits', problems: [] },
  'regions.list': { summary: 'The kelurahan a report can be about', problems: [] },
  'reports.create': { summary: 'File a report', problems: [] },
  'reports.retrieve': { summary: 'Read a report; with the secret, all of it', problems: ['report-not-found'] },
  'reports.timeline': { summary: 'What happened to a report, oldest first', problems: ['report-not-found'] },
  'reports.reply': { summary: 'Answer the officer', problems: ['transition-not-allowed', 'attachment-not-found'] },
  'attachments.create': { summary: 'Attach a photo', problems: ['attachment-not-image', 'attachment-limit-reached', 'transition-not-allowed'] },
  'attachments.retrieve': { summary: 'The bytes of an attachment', problems: ['report-not-found', 'attachment-not-found'] },
  'officer.reports.list': { summary: 'The queue of the officer’s agency, what is due first', problems: ['query-invalid'] },
  'officer.reports.retrieve': { summary: 'One report as its agency sees it', problems: ofOfficer },
  'officer.reports.timeline': { summary: 'Its timeline as its agency sees it', problems: ofOfficer },
  'officer.reports.verify': { summary: 'Accept a report for handling', problems: ofCommand },
  'officer.reports.return': { summary: 'Send a report back for completion, with the reason', problems: ofCommand },
  'officer.reports.ask': { summary: 'Ask the reporter', problems: ofCommand },
  'officer.reports.followUp': { summary: 'Tell of work in progress', problems: [...ofCommand, 'attachment-not-found'] },
  'officer.reports.respond': { summary: 'Answer the reporter', problems: [...ofCommand, 'attachment-not-found'] },
  'officer.reports.close': { summary: 'Close a report with reason and evidence', problems: [...ofCommand, 'attachment-not-found'] },
  'officer.reports.archive': { summary: 'Archive a report with a reason the reporter sees', problems: ofCommand },
  'officer.attachments.create': { summary: 'Attach a photo of the work as evidence', problems: [...ofCommand, 'attachment-not-image', 'attachment-limit-reached'] },
  'officer.attachments.retrieve': { summary: 'The bytes of an attachment', problems: [...ofOfficer, 'attachment-not-found'] },
}

/** Every code a route may give: its own and those of its kind. */
export const problemsOf = (name: RouteName): KnownProblemCode[] => {
  const route: Route = routes[name]
  return [
    ...(name.startsWith('officer.') ? [] : (['site-unknown', 'origin-not-allowed'] as const)),
    ...(route.access === 'secret' ? (['secret-missing', 'secret-wrong'] as const) : []),
    ...(route.access === 'secret-optional' ? (['secret-wrong'] as const) : []),
    ...(route.access === 'officer' ? (['officer-token-wrong'] as const) : []),
    ...(route.method === 'POST' ? (['idempotency-key-missing', 'idempotency-key-reused', 'body-too-large', 'media-type-unsupported', 'storage-busy'] as const) : []),
    ...(route.body !== undefined && !Array.isArray(route.body) ? (['json-invalid', 'validation-failed'] as const) : []),
    'internal-error',
    ...routeNotes[name].problems,
  ]
}
