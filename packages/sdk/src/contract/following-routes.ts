/** Routes with which a citizen follows a report and answers. */
import { ReplyBody } from './citizen-commands.ts'
import { Report } from './report.ts'
import type { Route } from './route.ts'
import { Timeline, TimelineEntry } from './timeline.ts'

const report = '/v1/sites/{site}/reports/{trackingId}'

/** The routes with which a report is followed and answered. */
export const followingRoutes = {
  'reports.retrieve': { method: 'GET', path: report, access: 'secret-optional', response: Report },
  'reports.timeline': { method: 'GET', path: `${report}/timeline`, access: 'secret-optional', response: Timeline },
  'reports.reply': { method: 'POST', path: `${report}/replies`, access: 'secret', body: ReplyBody, response: TimelineEntry },
  'attachments.retrieve': { method: 'GET', path: `${report}/attachments/{attachmentId}`, access: 'secret-optional', response: 'bytes' },
} as const satisfies Record<string, Route>
