/** The officer's half of the table of routes: what is about reports. */
import { Attachment, attachmentMediaTypes } from './attachment.ts'
import { AuditPage } from './audit.ts'
import { ArchiveBody, AskBody, AssignBody, CloseBody, ExtendBody, FollowUpBody, RespondBody, ReturnBody, TransferBody, VerifyBody } from './officer-commands.ts'
import { Changed, IdentifyBody, MaskBody, ReleaseBody } from './discretion.ts'
import { OfficerReport, OfficerReportPage } from './officer-report.ts'
import { OfficerEntry, OfficerTimeline } from './officer-timeline.ts'
import { PrivacyCase, PrivacyCasePage, SettleBody } from './privacy-case.ts'
import { Identity } from './reporter.ts'
import type { Route } from './route.ts'
import { SimilarList } from './similar.ts'
import { WhatsappBody, WhatsappNumber } from './whatsapp.ts'
import type * as z from './zod.ts'

const queue = '/v1/officer/reports'
const report = `${queue}/{trackingId}`

const command = <Body extends z.ZodMiniType>(name: string, body: Body) => ({ method: 'POST', path: `${report}/${name}`, access: 'officer', body, response: OfficerEntry }) as const

/** The routes that take an officer’s token. */
export const officerRoutes = {
  'officer.reports.list': {
    method: 'GET',
    path: queue,
    access: 'officer',
    query: ['status', 'classification', 'regionCode', 'agency', 'assignee', 'overdue', 'dueWithin', 'flagged', 'limit', 'cursor'],
    response: OfficerReportPage,
  },
  'officer.reports.retrieve': { method: 'GET', path: report, access: 'officer', response: OfficerReport },
  'officer.reports.timeline': { method: 'GET', path: `${report}/timeline`, access: 'officer', response: OfficerTimeline },
  'officer.reports.similar': { method: 'GET', path: `${report}/similar`, access: 'officer', response: SimilarList },
  'officer.reports.verify': command('verify', VerifyBody),
  'officer.reports.return': command('return', ReturnBody),
  'officer.reports.ask': command('ask', AskBody),
  'officer.reports.assign': command('assign', AssignBody),
  'officer.reports.transfer': command('transfer', TransferBody),
  'officer.reports.extend': command('extend', ExtendBody),
  'officer.reports.followUp': command('follow-up', FollowUpBody),
  'officer.reports.respond': command('respond', RespondBody),
  'officer.reports.close': command('close', CloseBody),
  'officer.reports.archive': command('archive', ArchiveBody),
  'officer.reports.mask': { method: 'POST', path: `${report}/mask`, access: 'officer', body: MaskBody, response: Changed },
  'officer.reports.release': { method: 'POST', path: `${report}/release`, access: 'officer', body: ReleaseBody, response: Changed },
  'officer.reports.identify': { method: 'POST', path: `${report}/identity`, access: 'officer', reads: true, body: IdentifyBody, response: Identity },
  'officer.reports.whatsapp': { method: 'POST', path: `${report}/whatsapp`, access: 'officer', reads: true, body: WhatsappBody, response: WhatsappNumber },
  'officer.privacy.list': { method: 'GET', path: '/v1/officer/privacy', access: 'officer', query: ['status', 'agency', 'limit', 'cursor'], response: PrivacyCasePage },
  'officer.privacy.settle': { method: 'POST', path: `${report}/privacy/settle`, access: 'officer', body: SettleBody, response: PrivacyCase },
  'officer.reports.audit': { method: 'GET', path: `${report}/audit`, access: 'officer', query: ['limit', 'cursor'], response: AuditPage },
  'officer.attachments.create': { method: 'POST', path: `${report}/attachments`, access: 'officer', body: attachmentMediaTypes, response: Attachment },
  'officer.attachments.retrieve': { method: 'GET', path: `${report}/attachments/{attachmentId}`, access: 'officer', response: 'bytes' },
} as const satisfies Record<string, Route>
