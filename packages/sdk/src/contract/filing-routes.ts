/** Routes with which a citizen files a report: apart, so that a form loads no schema of reading one. */
import { Attachment, attachmentMediaTypes } from './attachment.ts'
import { Challenge } from './challenge.ts'
import { RegionList } from './region.ts'
import { ReportReceipt } from './report-receipt.ts'
import { ReportSubmission } from './report-submission.ts'
import type { Route } from './route.ts'
import { Site } from './site.ts'

/** The routes with which a report is filed. */
export const filingRoutes = {
  'site.retrieve': { method: 'GET', path: '/v1/sites/{site}', access: 'public', response: Site },
  'regions.list': { method: 'GET', path: '/v1/sites/{site}/regions', access: 'public', response: RegionList },
  'reports.create': { method: 'POST', path: '/v1/sites/{site}/reports', access: 'public', body: ReportSubmission, response: ReportReceipt },
  'challenge.retrieve': { method: 'GET', path: '/v1/sites/{site}/challenge', access: 'public', response: Challenge },
  'attachments.create': { method: 'POST', path: '/v1/sites/{site}/reports/{trackingId}/attachments', access: 'secret', body: attachmentMediaTypes, response: Attachment },
} as const satisfies Record<string, Route>
