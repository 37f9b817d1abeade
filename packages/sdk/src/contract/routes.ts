/** The one table of routes: the client's methods, the server's mounts and openapi.json come from it. */
import { Attachment, attachmentMediaTypes } from './attachment.ts'
import { ArchiveBody, AskBody, CloseBody, FollowUpBody, ReplyBody, RespondBody, ReturnBody, VerifyBody } from './commands.ts'
import type { KnownProblemCode } from './problem.ts'
import { Region } from './region.ts'
import { Report, ReportReceipt, ReportSubmission } from './report.ts'
import { Site } from './site.ts'
import { Status } from './status.ts'
import { TimelineEntry } from './timeline.ts'
import * as z from './zod.ts'

/**
 * Who may call: anyone; anyone, and with the secret one sees more; only who holds the tracking secret (header Lapor-Secret);
 * only an officer (Authorization: Bearer).
 */
export type Access = 'public' | 'secret-optional' | 'secret' | 'officer'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Parameters in braces. The site stands in the path, so that a browser's preflight already names it. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly query?: Readonly<Record<string, z.ZodMiniType>>
  /** A schema for JSON, or the accepted media types of raw bytes. Every POST needs the header Idempotency-Key. */
  readonly body?: z.ZodMiniType | readonly string[]
  readonly success: 200 | 201
  /** A schema for JSON, or 'bytes'. */
  readonly response: z.ZodMiniType | 'bytes'
  /** Codes this route may give besides those every route of its kind may give (see `commonProblems`). */
  readonly problems: readonly KnownProblemCode[]
}

const site = '/v1/sites/{site}'
const report = `${site}/reports/{trackingId}`
const officer = '/v1/officer/reports'

export const Timeline = z.looseObject({ items: z.array(TimelineEntry) })
export const RegionList = z.looseObject({ items: z.array(Region) })
/** `nextCursor` is null on the last page. */
export const ReportPage = z.looseObject({ items: z.array(Report), nextCursor: z.nullable(z.string()) })

export type ReportPage = z.infer<typeof ReportPage>

const command = <Body extends z.ZodMiniType>(name: string, summary: string, body: Body, problems: readonly KnownProblemCode[] = []) =>
  ({ method: 'POST', path: `${officer}/{trackingId}/${name}`, summary, access: 'officer', body, success: 201, response: TimelineEntry, problems: ['report-not-found', 'agency-not-yours', 'transition-not-allowed', ...problems] }) as const

export const routes = {
  'site.retrieve': { method: 'GET', path: site, summary: 'Settings of a site: agency, fields, promise, limits', access: 'public', success: 200, response: Site, problems: [] },
  'regions.list': { method: 'GET', path: `${site}/regions`, summary: 'The kelurahan a report can be about', access: 'public', success: 200, response: RegionList, problems: [] },
  'reports.create': { method: 'POST', path: `${site}/reports`, summary: 'File a report', access: 'public', body: ReportSubmission, success: 201, response: ReportReceipt, problems: [] },
  'reports.retrieve': { method: 'GET', path: report, summary: 'Read a report; with the secret, all of it', access: 'secret-optional', success: 200, response: Report, problems: ['report-not-found'] },
  'reports.timeline': { method: 'GET', path: `${report}/timeline`, summary: 'What happened to a report, oldest first', access: 'secret-optional', success: 200, response: Timeline, problems: ['report-not-found'] },
  'reports.reply': { method: 'POST', path: `${report}/replies`, summary: 'Answer the officer', access: 'secret', body: ReplyBody, success: 201, response: TimelineEntry, problems: ['transition-not-allowed', 'attachment-not-found'] },
  'attachments.create': { method: 'POST', path: `${report}/attachments`, summary: 'Attach a photo', access: 'secret', body: attachmentMediaTypes, success: 201, response: Attachment, problems: ['attachment-not-image', 'attachment-limit-reached', 'transition-not-allowed'] },
  'attachments.retrieve': { method: 'GET', path: `${report}/attachments/{attachmentId}`, summary: 'The bytes of an attachment', access: 'secret-optional', success: 200, response: 'bytes', problems: ['report-not-found', 'attachment-not-found'] },
  'officer.reports.list': {
    method: 'GET',
    path: officer,
    summary: 'The queue of the officer’s agency, what is due first',
    access: 'officer',
    query: { status: z.optional(Status), cursor: z.optional(z.string()), limit: z.optional(z.string().check(z.regex(/^([1-9]\d?|100)$/))) },
    success: 200,
    response: ReportPage,
    problems: ['query-invalid'],
  },
  'officer.reports.retrieve': { method: 'GET', path: `${officer}/{trackingId}`, summary: 'One report as its agency sees it', access: 'officer', success: 200, response: Report, problems: ['report-not-found', 'agency-not-yours'] },
  'officer.reports.timeline': { method: 'GET', path: `${officer}/{trackingId}/timeline`, summary: 'Its timeline as its agency sees it', access: 'officer', success: 200, response: Timeline, problems: ['report-not-found', 'agency-not-yours'] },
  'officer.reports.verify': command('verify', 'Accept a report for handling', VerifyBody),
  'officer.reports.return': command('return', 'Send a report back for completion, with the reason', ReturnBody),
  'officer.reports.ask': command('ask', 'Ask the reporter', AskBody),
  'officer.reports.followUp': command('follow-up', 'Tell of work in progress', FollowUpBody, ['attachment-not-found']),
  'officer.reports.respond': command('respond', 'Answer the reporter', RespondBody, ['attachment-not-found']),
  'officer.reports.close': command('close', 'Close a report with reason and evidence', CloseBody, ['attachment-not-found']),
  'officer.reports.archive': command('archive', 'Archive a report with a reason the reporter sees', ArchiveBody),
  'officer.attachments.create': { method: 'POST', path: `${officer}/{trackingId}/attachments`, summary: 'Attach a photo of the work as evidence', access: 'officer', body: attachmentMediaTypes, success: 201, response: Attachment, problems: ['report-not-found', 'agency-not-yours', 'attachment-not-image', 'attachment-limit-reached', 'transition-not-allowed'] },
  'officer.attachments.retrieve': { method: 'GET', path: `${officer}/{trackingId}/attachments/{attachmentId}`, summary: 'The bytes of an attachment', access: 'officer', success: 200, response: 'bytes', problems: ['report-not-found', 'agency-not-yours', 'attachment-not-found'] },
} as const satisfies Record<string, Route>

export type Routes = typeof routes
export type RouteName = keyof Routes

/** What a route answers with on success. */
export type Answer<Name extends RouteName> = Routes[Name]['response'] extends z.ZodMiniType ? z.output<Routes[Name]['response']> : Blob

/** What a route takes as its body: a JSON value, bytes, or nothing. */
export type Body<Name extends RouteName> = Routes[Name] extends { readonly body: infer B } ? (B extends z.ZodMiniType ? z.input<B> : Blob) : undefined

/** Codes every route of the same kind may give. */
export const commonProblems = (route: Route): KnownProblemCode[] => [
  ...(route.path.startsWith(site) ? (['site-unknown', 'origin-not-allowed'] as const) : []),
  ...(route.access === 'secret' ? (['secret-missing', 'secret-wrong'] as const) : []),
  ...(route.access === 'secret-optional' ? (['secret-wrong'] as const) : []),
  ...(route.access === 'officer' ? (['officer-token-wrong'] as const) : []),
  ...(route.method === 'POST' ? (['idempotency-key-missing', 'idempotency-key-reused', 'body-too-large', 'media-type-unsupported', 'storage-busy'] as const) : []),
  ...(route.body !== undefined && !Array.isArray(route.body) ? (['json-invalid', 'validation-failed'] as const) : []),
  'internal-error',
]
