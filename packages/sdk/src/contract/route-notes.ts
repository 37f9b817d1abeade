/** What readers of the API need to know of each route besides its shape: a summary, and the problems it may give. */
import type { KnownProblemCode } from './problem.ts'
import type { Route } from './route.ts'
import { routes, type RouteName } from './routes.ts'

/** What a route does, in a line, and what may go wrong. */
export interface RouteNote {
  /** In a line, as openapi.json shows it. */
  readonly summary: string
  /** Codes this route may give besides those every route of its kind may give. */
  readonly problems: readonly KnownProblemCode[]
  /** On success the secret that was shown is over; shown again with the same key and body, it still fetches the same answer. */
  readonly endsSecret?: true
}

const ofOfficer = ['report-not-found', 'agency-not-yours'] as const
const ofAdmin = ['agency-not-yours'] as const
const ofCommand = [...ofOfficer, 'transition-not-allowed'] as const

/** The note of each route. */
export const routeNotes: Readonly<Record<RouteName, RouteNote>> = {
  'site.retrieve': { summary: 'Settings of a site: agency, fields, promise, limits', problems: [] },
  'regions.list': { summary: 'The kelurahan a report can be about', problems: [] },
  'reports.create': { summary: 'File a report; a date of tomorrow is taken as today, since a phone’s clock may be ahead', problems: ['proof-needed', 'proof-wrong', 'rate-limited'] },
  'reports.retrieve': { summary: 'Read a report; with the secret, all of it', problems: ['report-not-found'] },
  'reports.timeline': { summary: 'What happened to a report, oldest first', problems: ['report-not-found'] },
  'challenge.retrieve': { summary: 'A proof of work to solve before filing, where the site asks for one', problems: [] },
  'reports.list': { summary: 'Public reports of the site’s agency, newest first', problems: ['query-invalid'] },
  'reports.similar': { summary: 'Public reports that may be about the same matter', problems: [] },
  'reports.support': { summary: 'Say “saya juga mengalami”', problems: ['report-not-found', 'rate-limited'] },
  'reports.correct': { summary: 'Mend a report that was returned, or that nobody has verified yet', problems: ['transition-not-allowed'] },
  'reports.confirm': { summary: 'Say that it is done', problems: ['transition-not-allowed'] },
  'reports.reopen': { summary: 'Say that it is not done', problems: ['transition-not-allowed', 'reopen-limit-reached'] },
  'reports.rate': { summary: 'Say how content one is', problems: ['transition-not-allowed'] },
  'reports.withdraw': { summary: 'Take the report back', problems: ['transition-not-allowed'] },
  'secret.replace': { summary: 'Put a new tracking secret in the place of the one that is shown; the old one stops at once', problems: [], endsSecret: true },
  'privacy.retrieve': { summary: 'What is held about the reporter', problems: [] },
  'privacy.correct': { summary: 'Correct the identity that is held', problems: [] },
  'privacy.erase': { summary: 'Erase the identity that is held', problems: [] },
  'attachments.finish': { summary: 'Make an attachment of an upload that has arrived', problems: ['upload-not-found', 'upload-incomplete', 'attachment-not-image', 'attachment-limit-reached', 'transition-not-allowed'] },
  'agencies.list': { summary: 'Agencies that the relay serves', problems: ['query-invalid'] },
  'statistics.retrieve': { summary: 'Follow-up figures of the site’s agency or of all', problems: ['query-invalid'] },
  'tiles.retrieve': { summary: 'A picture of a piece of the site’s map, fetched by the relay, where the site has a map', problems: ['tile-not-found', 'tiles-unavailable', 'rate-limited'] },
  'reports.reply': { summary: 'Answer the officer', problems: ['transition-not-allowed', 'attachment-not-found'] },
  'attachments.create': { summary: 'Attach a photo', problems: ['attachment-not-image', 'attachment-limit-reached', 'transition-not-allowed'] },
  'attachments.retrieve': { summary: 'The bytes of an attachment', problems: ['report-not-found', 'attachment-not-found'] },
  'officer.reports.list': { summary: 'The queue of the officer’s agency, what is due first', problems: ['query-invalid', 'agency-not-yours'] },
  'officer.reports.retrieve': { summary: 'One report as its agency sees it', problems: ofOfficer },
  'officer.reports.timeline': { summary: 'Its timeline as its agency sees it', problems: ofOfficer },
  'officer.reports.similar': { summary: 'Public reports that may be about the same matter as this one', problems: ofOfficer },
  'officer.reports.verify': { summary: 'Accept a report for handling', problems: ofCommand },
  'officer.reports.return': { summary: 'Send a report back for completion, with the reason', problems: ofCommand },
  'officer.reports.ask': { summary: 'Ask the reporter', problems: ofCommand },
  'officer.reports.assign': { summary: 'Give a report to an officer', problems: ofCommand },
  'officer.reports.transfer': { summary: 'Hand a report to the agency in charge', problems: ofCommand },
  'officer.reports.extend': { summary: 'Extend the limit of a formal request for information, once, with the reason', problems: ofCommand },
  'officer.reports.mask': { summary: 'Hide passages of a report from the public', problems: ofOfficer },
  'officer.reports.release': { summary: 'Let an agency see a report about its own staff', problems: ofCommand },
  'officer.reports.identify': { summary: 'Who is behind an anonymous report; leaves an entry in the audit trail', problems: ofOfficer },
  'officer.privacy.list': { summary: 'Privacy requests that officers owe, what is due first', problems: ['query-invalid', 'agency-not-yours'] },
  'officer.privacy.settle': { summary: 'Settle the open privacy request of a report', problems: ofCommand },
  'officer.reports.whatsapp': { summary: 'The reporter’s number for WhatsApp; where there is one, that it was asked for is written into the audit trail', problems: ofOfficer },
  'officer.officers.list': { summary: 'Officers to whom a report can be assigned', problems: ['query-invalid', 'agency-not-yours'] },
  'officer.sites.list': { summary: 'Sites as the operator’s admin sets them up', problems: [...ofAdmin, 'query-invalid'] },
  'officer.sites.retrieve': { summary: 'One site, with the pages that were refused', problems: [...ofAdmin, 'site-unknown'] },
  'officer.sites.create': { summary: 'Add a site', problems: ofAdmin },
  'officer.sites.change': { summary: 'Change a site', problems: [...ofAdmin, 'site-unknown', 'transition-not-allowed'] },
  'officer.sites.allow': { summary: 'Let the pages of one more origin use a site', problems: [...ofAdmin, 'site-unknown'] },
  'officer.messages.list': { summary: 'Messages that did not arrive, or wait', problems: [...ofAdmin, 'query-invalid'] },
  'officer.messages.retry': { summary: 'Try a message again that was given up', problems: ofAdmin },
  'officer.audit.list': { summary: 'What was done apart from reports, newest first', problems: [...ofAdmin, 'query-invalid'] },
  'officer.reports.audit': { summary: 'What officers did with a report', problems: [...ofOfficer, 'query-invalid'] },
  'officer.reports.followUp': { summary: 'Tell of work in progress', problems: [...ofCommand, 'attachment-not-found'] },
  'officer.reports.respond': { summary: 'Answer the reporter', problems: [...ofCommand, 'attachment-not-found'] },
  'officer.reports.close': { summary: 'Close a report with reason and evidence', problems: [...ofCommand, 'attachment-not-found'] },
  'officer.reports.archive': { summary: 'Archive a report with a reason the reporter sees', problems: ofCommand },
  'officer.attachments.create': { summary: 'Attach a photo of the work as evidence', problems: [...ofCommand, 'attachment-not-image', 'attachment-limit-reached'] },
  'officer.attachments.retrieve': { summary: 'The bytes of an attachment', problems: [...ofOfficer, 'attachment-not-found'] },
}

/**
 * Every code a route may give: its own and those of its kind. Besides them any route answers `storage-busy` while the database is away.
 * @example
 * contract.problemsOf('reports.reply') // ['site-unknown', 'origin-not-allowed', …]
 */
export const problemsOf = (name: RouteName): KnownProblemCode[] => {
  const route: Route = routes[name]
  return [
    ...(name.startsWith('officer.') ? [] : (['site-unknown', 'origin-not-allowed'] as const)),
    ...(route.access === 'secret' ? (['secret-missing', 'secret-wrong', 'rate-limited'] as const) : []),
    ...(route.access === 'secret-optional' ? (['secret-wrong', 'rate-limited'] as const) : []),
    ...(route.access === 'officer' ? (['officer-token-wrong', 'rate-limited'] as const) : []),
    // With the cookie of a desk, a change must come from a page of the relay itself.
    ...(route.access === 'officer' && route.method === 'POST' ? (['origin-not-allowed'] as const) : []),
    ...(route.method === 'POST' ? (['body-too-large', 'media-type-unsupported'] as const) : []),
    ...(route.method === 'POST' && !route.reads ? (['idempotency-key-missing', 'storage-busy'] as const) : []),
    ...(route.method === 'POST' && !route.reads && !route.keyAlone ? (['idempotency-key-reused'] as const) : []),
    ...(route.body !== undefined && !Array.isArray(route.body) ? (['json-invalid', 'validation-failed'] as const) : []),
    ...(route.method === 'POST' && !route.reads && route.access !== 'officer' ? (['client-too-old'] as const) : []),
    'internal-error',
    ...routeNotes[name].problems,
  ]
}
