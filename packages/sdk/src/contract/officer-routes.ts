/** The officer's half of the table of routes. */
import { Attachment, attachmentMediaTypes } from './attachment.ts'
import { ArchiveBody, AskBody, CloseBody, FollowUpBody, RespondBody, ReturnBody, VerifyBody } from './commands.ts'
import { Report } from './report.ts'
import type { Route } from './route.ts'
import { Status } from './status.ts'
import { Timeline, TimelineEntry } from './timeline.ts'
import * as z from './zod.ts'

const queue = '/v1/officer/reports'
const report = `${queue}/{trackingId}`

/** `nextCursor` is null on the last page. */
export const ReportPage = z.looseObject({ items: z.array(Report), nextCursor: z.nullable(z.string()) })

export type ReportPage = z.infer<typeof ReportPage>

const command = <Body extends z.ZodMiniType>(name: string, body: Body) => ({ method: 'POST', path: `${report}/${name}`, access: 'officer', body, success: 201, response: TimelineEntry }) as const

export const officerRoutes = {
  'officer.reports.list': {
    method: 'GET',
    path: queue,
    access: 'officer',
    query: { status: z.optional(Status), cursor: z.optional(z.string()), limit: z.optional(z.string().check(z.regex(/^([1-9]\d?|100)$/))) },
    success: 200,
    response: ReportPage,
  },
  'officer.reports.retrieve': { method: 'GET', path: report, access: 'officer', success: 200, response: Report },
  'officer.reports.timeline': { method: 'GET', path: `${report}/timeline`, access: 'officer', success: 200, response: Timeline },
  'officer.reports.verify': command('verify', VerifyBody),
  'officer.reports.return': command('return', ReturnBody),
  'officer.reports.ask': command('ask', AskBody),
  'officer.reports.followUp': command('follow-up', FollowUpBody),
  'officer.reports.respond': command('respond', RespondBody),
  'officer.reports.close': command('close', CloseBody),
  'officer.reports.archive': command('archive', ArchiveBody),
  'officer.attachments.create': { method: 'POST', path: `${report}/attachments`, access: 'officer', body: attachmentMediaTypes, success: 201, response: Attachment },
  'officer.attachments.retrieve': { method: 'GET', path: `${report}/attachments/{attachmentId}`, access: 'officer', success: 200, response: 'bytes' },
} as const satisfies Record<string, Route>
