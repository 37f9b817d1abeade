/** One handler for each route of the contract: the call becomes a use case, its result the answer. */
import type { Command, TimelineEntry } from '@lapor/sdk/contract'
import type { Actions } from '../actions/index.ts'
import type { Claim } from '../actions/prove-reporter.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Call, Handlers } from './handler.ts'

type CommandRoute = 'officer.reports.verify' | 'officer.reports.return' | 'officer.reports.ask' | 'officer.reports.followUp' | 'officer.reports.respond' | 'officer.reports.close' | 'officer.reports.archive'

export const createHandlers = (actions: Actions): Handlers => {
  const command =
    (name: Exclude<Command, 'reply'>) =>
    ({ officer, trackingId, body, once }: Call<CommandRoute>) =>
      actions.giveCommand(officer, trackingId, name, body, once)

  return {
    'site.retrieve': ({ site }) => actions.readSite(site),
    'regions.list': async () => ({ items: await actions.readRegions() }),
    'reports.create': ({ site, body, once }) => actions.fileReport(site, body, once),
    'reports.retrieve': (call) => actions.readReport(claimOf(call)),
    'reports.timeline': async (call) => items(await actions.readTimeline(claimOf(call))),
    'reports.reply': (call) => actions.reply(claimOf(call), call.body, call.once),
    'attachments.create': (call) => actions.attachAsReporter(claimOf(call), call.body, call.once),
    'attachments.retrieve': (call) => actions.readAttachment(claimOf(call), call.attachmentId),
    'officer.reports.list': ({ officer, query }) => actions.listQueue(officer, { ...query, limit: query.limit === undefined ? undefined : Number(query.limit) }),
    'officer.reports.retrieve': ({ officer, trackingId }) => actions.readReportAsOfficer(officer, trackingId),
    'officer.reports.timeline': async ({ officer, trackingId }) => items(await actions.readTimelineAsOfficer(officer, trackingId)),
    'officer.reports.verify': command('verify'),
    'officer.reports.return': command('return'),
    'officer.reports.ask': command('ask'),
    'officer.reports.followUp': command('follow-up'),
    'officer.reports.respond': command('respond'),
    'officer.reports.close': command('close'),
    'officer.reports.archive': command('archive'),
    'officer.attachments.create': ({ officer, trackingId, body, once }) => actions.attachAsOfficer(officer, trackingId, body, once),
    'officer.attachments.retrieve': ({ officer, trackingId, attachmentId }) => actions.readAttachmentAsOfficer(officer, trackingId, attachmentId),
  }
}

const claimOf = ({ site, trackingId, secret }: { readonly site: SiteRecord; readonly trackingId: string | undefined; readonly secret: string | undefined }): Claim => ({ siteKey: site.key, trackingId, secret })

const items = (entries: OrRefusal<TimelineEntry[]>): OrRefusal<{ items: TimelineEntry[] }> => (isRefusal(entries) ? entries : { items: entries })
