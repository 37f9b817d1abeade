/** The citizen's half of the table of routes: apart, so that a browser loads no officer's schema. */
import { Attachment, attachmentMediaTypes } from './attachment.ts'
import { ReplyBody } from './commands.ts'
import { Region } from './region.ts'
import { Report, ReportReceipt, ReportSubmission } from './report.ts'
import type { Route } from './route.ts'
import { Site } from './site.ts'
import { Timeline, TimelineEntry } from './timeline.ts'
import * as z from './zod.ts'

const site = '/v1/sites/{site}'
const report = `${site}/reports/{trackingId}`

export const RegionList = z.looseObject({ items: z.array(Region) })

export const citizenRoutes = {
  'site.retrieve': { method: 'GET', path: site, access: 'public', success: 200, response: Site },
  'regions.list': { method: 'GET', path: `${site}/regions`, access: 'public', success: 200, response: RegionList },
  'reports.create': { method: 'POST', path: `${site}/reports`, access: 'public', body: ReportSubmission, success: 201, response: ReportReceipt },
  'reports.retrieve': { method: 'GET', path: report, access: 'secret-optional', success: 200, response: Report },
  'reports.timeline': { method: 'GET', path: `${report}/timeline`, access: 'secret-optional', success: 200, response: Timeline },
  'reports.reply': { method: 'POST', path: `${report}/replies`, access: 'secret', body: ReplyBody, success: 201, response: TimelineEntry },
  'attachments.create': { method: 'POST', path: `${report}/attachments`, access: 'secret', body: attachmentMediaTypes, success: 201, response: Attachment },
  'attachments.retrieve': { method: 'GET', path: `${report}/attachments/{attachmentId}`, access: 'secret-optional', success: 200, response: 'bytes' },
} as const satisfies Record<string, Route>

export type CitizenRouteName = keyof typeof citizenRoutes
