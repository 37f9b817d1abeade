/** One handler for each route of the contract: the call becomes a use case, its result the answer. */
import type { Attachment, OfficerCommand, Report, ReporterCommand, TimelineEntry } from '@lapor/sdk/contract'
import type { ArrivedUploads } from '../actions/finish-upload.ts'
import type { Actions } from '../actions/index.ts'
import type { Claim } from '../actions/prove-reporter.ts'
import { numberOf } from './number-of.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { adminHandlers } from './admin-handlers.ts'
import type { Call, Handlers } from './handler.ts'

type CommandRoute =
  | 'officer.reports.verify'
  | 'officer.reports.return'
  | 'officer.reports.ask'
  | 'officer.reports.assign'
  | 'officer.reports.transfer'
  | 'officer.reports.extend'
  | 'officer.reports.followUp'
  | 'officer.reports.respond'
  | 'officer.reports.close'
  | 'officer.reports.archive'

type ReporterRoute = 'reports.reply' | 'reports.correct' | 'reports.confirm' | 'reports.reopen' | 'reports.rate' | 'reports.withdraw'

export const createHandlers = (actions: Actions, uploads: ArrivedUploads): Handlers => {
  const command =
    (name: OfficerCommand) =>
    ({ officer, trackingId, body, once }: Call<CommandRoute>) =>
      actions.giveCommand(officer, trackingId, name, body, once)
  const act =
    (name: ReporterCommand) =>
    (call: Call<ReporterRoute>) =>
      actions.giveCommandAsReporter(claimOf(call), name, call.body, call.once)

  return {
    ...adminHandlers(actions),
    'site.retrieve': ({ site }) => actions.readSite(site),
    'regions.list': async () => ({ items: await actions.readRegions() }),
    'reports.create': ({ site, body, once, proof, network, isTrapped }) => actions.fileReport(site, body, once, { proof, network, isTrapped }),
    'challenge.retrieve': ({ site, network }) => actions.makeChallenge(site, network),
    'reports.list': ({ site, query }) => actions.listPublic(site, { ...query, limit: numberOf(query.limit) }),
    'reports.similar': async ({ body }) => ({ items: await actions.listSimilar(body) }),
    'reports.support': ({ site, trackingId, once, network }) => actions.supportReport(site, trackingId, once, network),
    'agencies.list': ({ query }) => actions.listAgencies({ ...query, limit: numberOf(query.limit) }),
    'statistics.retrieve': ({ site, query }) => actions.readStatistics(site, query),
    'tiles.retrieve': ({ tile, network }) => actions.readTile(tile, network),
    'secret.replace': (call) => actions.replaceSecret(claimOf(call), call.body.trackingSecret, call.once),
    'privacy.retrieve': (call) => actions.readHeldData(call.site, claimOf(call)),
    'privacy.correct': (call) => actions.correctIdentity(call.site, claimOf(call), call.body.reporter, call.once),
    'privacy.erase': (call) => actions.eraseIdentity(claimOf(call), call.once),
    'reports.retrieve': async (call) => linkedReport(actions, await actions.readReport(claimOf(call))),
    'reports.timeline': async (call) => linkedTimeline(actions, call.secret === undefined ? 'public' : 'reporter', await actions.readTimeline(claimOf(call))),
    'reports.reply': act('reply'),
    'reports.correct': act('correct'),
    'reports.confirm': act('confirm'),
    'reports.reopen': act('reopen'),
    'reports.rate': act('rate'),
    'reports.withdraw': act('withdraw'),
    'attachments.create': (call) => actions.attachAsReporter(claimOf(call), call.body, call.once),
    'attachments.finish': (call) => actions.finishUpload(uploads, claimOf(call), call.body.uploadId, call.once),
    'attachments.retrieve': (call) => actions.readAttachment(claimOf(call), call.attachmentId),
    'officer.reports.list': ({ officer, query }) => actions.listQueue(officer, { ...query, overdue: query.overdue === 'true', flagged: query.flagged === 'true', dueWithin: numberOf(query.dueWithin), limit: numberOf(query.limit) }),
    'officer.reports.retrieve': async ({ officer, trackingId }) => linkedReport(actions, await actions.readReportAsOfficer(officer, trackingId)),
    'officer.reports.timeline': async ({ officer, trackingId }) => linkedTimeline(actions, 'officer', await actions.readTimelineAsOfficer(officer, trackingId)),
    'officer.reports.similar': ({ officer, trackingId }) => actions.listSimilarAsOfficer(officer, trackingId),
    'officer.reports.verify': command('verify'),
    'officer.reports.return': command('return'),
    'officer.reports.ask': command('ask'),
    'officer.reports.assign': command('assign'),
    'officer.reports.transfer': command('transfer'),
    'officer.reports.extend': command('extend'),
    'officer.reports.followUp': command('follow-up'),
    'officer.reports.respond': command('respond'),
    'officer.reports.close': command('close'),
    'officer.reports.archive': command('archive'),
    'officer.reports.mask': ({ officer, trackingId, body, once }) => actions.mask(officer, trackingId, body.passages, once),
    'officer.reports.release': ({ officer, trackingId, once }) => actions.release(officer, trackingId, once),
    'officer.reports.identify': ({ officer, trackingId }) => actions.identify(officer, trackingId),
    'officer.reports.whatsapp': ({ officer, trackingId }) => actions.giveWhatsapp(officer, trackingId),
    'officer.privacy.list': ({ officer, query }) => actions.listPrivacyCases(officer, { ...query, limit: numberOf(query.limit) }),
    'officer.privacy.settle': ({ officer, trackingId, body, once }) => actions.settlePrivacy(officer, trackingId, body, once),
    'officer.reports.audit': ({ officer, trackingId, query }) => actions.readAudit(officer, trackingId, { cursor: query.cursor, limit: numberOf(query.limit) }),
    'officer.attachments.create': ({ officer, trackingId, body, once }) => actions.attachAsOfficer(officer, trackingId, body, once),
    'officer.attachments.retrieve': ({ officer, trackingId, attachmentId }) => actions.readAttachmentAsOfficer(officer, trackingId, attachmentId),
  }
}

const claimOf = ({ site, trackingId, secret }: { readonly site: SiteRecord; readonly trackingId: string | undefined; readonly secret: string | undefined }): Claim => ({ siteKey: site.key, trackingId, secret })

/** Each photo with a link that works without a header. */
const withUrls = (attachments: readonly Attachment[], urls: ReadonlyMap<string, string>): Attachment[] => attachments.map((one) => ({ ...one, url: urls.get(one.id) }))

const linkedReport = async <Shown extends Report>(actions: Actions, report: OrRefusal<Shown>): Promise<OrRefusal<Shown>> => {
  if (isRefusal(report)) return report
  const urls = await actions.linkAttachments(report.viewer, report.attachments.map(({ id }) => id))
  return { ...report, attachments: withUrls(report.attachments, urls) }
}

const linkedTimeline = async (actions: Actions, sight: 'public' | 'reporter' | 'officer', entries: OrRefusal<TimelineEntry[]>): Promise<OrRefusal<{ items: TimelineEntry[] }>> => {
  if (isRefusal(entries)) return entries
  const urls = await actions.linkAttachments(sight, entries.flatMap(({ attachments }) => attachments.map(({ id }) => id)))
  return { items: entries.map((entry) => ({ ...entry, attachments: withUrls(entry.attachments, urls) })) }
}
