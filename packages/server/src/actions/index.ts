/** All use cases, bound to one context: what the HTTP layer and the command line are handed. */
import { attachAsOfficer, attachAsReporter, refuseReportersAttachment } from './attach.ts'
import { makeChallenge } from './challenge.ts'
import type { Context } from './context.ts'
import { giveEmbedToken, knowEmbedToken } from './embed-token.ts'
import { fileReport } from './file-report.ts'
import { finishUpload } from './finish-upload.ts'
import { giveCommand, giveCommandAsReporter } from './give-command.ts'
import { giveCommandWithPhotos } from './give-command-with-photos.ts'
import { listUnderWay } from './list-under-way.ts'
import { pullHandovers } from './pull-handovers.ts'
import { recordHandover } from './record-handover.ts'
import { giveWhatsapp, identify, mask, release } from './keep-discretion.ts'
import { knowDesk, signIn, signOut } from './desk-session.ts'
import { knowOfficer, knowOfficerById } from './know-officer.ts'
import { countWrongTry, refuseTry, takeReceiptWrite } from './limits.ts'
import { linkAttachments, readLinkedAttachment } from './link-attachments.ts'
import { addChannel, allChannels, endChannel, listMessages, retryMessages } from './manage-channels.ts'
import { listAgencies } from './list-agencies.ts'
import { listPublic, listSimilar, listSimilarAsOfficer } from './list-public.ts'
import { listQueue } from './list-queue.ts'
import { listColleagues } from './list-colleagues.ts'
import { addOfficer, allOfficers, endOfficer } from './manage-officers.ts'
import { allowOrigin, allSites, setChallenge, setRules, setSupervisor, setUpstreamRule } from './manage-sites.ts'
import { noteRefusedOrigin } from './note-refused-origin.ts'
import { knownAnswer } from './once.ts'
import { addClientKey, allClientKeys, endClientKey, fileFromClient, knowClientKey, listRequestUpdates, listServiceRequests, open311Regions, readServiceRequest } from './open311.ts'
import { calendarKey, knowCalendar, readCalendar } from './officer-calendar.ts'
import { readFeed } from './read-feed.ts'
import { proveReporter } from './prove-reporter.ts'
import { readAttachmentAsOfficer, readReportAsOfficer, readTimelineAsOfficer, readZoneAsOfficer } from './read-as-officer.ts'
import { listOfficerMessages, retryMessage } from './rule-messages.ts'
import { allowOriginOnDesk, changeSettings, createSite, listOfficerSites, readOfficerSite } from './rule-sites.ts'
import { readDeskAudit } from './read-desk-audit.ts'
import { checkAudit, readAudit } from './read-audit.ts'
import { verifyAudit } from './verify-audit.ts'
import { readAttachment, readReport, readTimeline } from './read-report.ts'
import { knowSite, readRegions, readSite } from './read-site.ts'
import { readStatistics, readStatisticsCsv } from './read-statistics.ts'
import { readTile } from './read-tile.ts'
import { keysInUse, rotateKeys } from './rotate-keys.ts'
import { replaceSecret } from './replace-secret.ts'
import { correctIdentity, eraseIdentity, readHeldData } from './rule-own-data.ts'
import { listPrivacyCases, settlePrivacy } from './settle-privacy.ts'
import { supportReport } from './support-report.ts'

type Bound<Action> = Action extends (context: Context, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never

const useCases = {
  knowSite,
  readSite,
  readRegions,
  giveEmbedToken,
  knowEmbedToken,
  fileReport,
  readReport,
  readTimeline,
  readAttachment,
  attachAsReporter,
  refuseReportersAttachment,
  finishUpload,
  knowOfficer,
  knowOfficerById,
  listQueue,
  readReportAsOfficer,
  readTimelineAsOfficer,
  readAttachmentAsOfficer,
  readZoneAsOfficer,
  readAudit,
  checkAudit,
  verifyAudit,
  giveCommand,
  giveCommandWithPhotos,
  giveCommandAsReporter,
  attachAsOfficer,
  addOfficer,
  allOfficers,
  endOfficer,
  allSites,
  allowOrigin,
  setChallenge,
  setSupervisor,
  setRules,
  addChannel,
  allChannels,
  endChannel,
  listMessages,
  retryMessages,
  addClientKey,
  allClientKeys,
  endClientKey,
  knowClientKey,
  open311Regions,
  listServiceRequests,
  readServiceRequest,
  listRequestUpdates,
  fileFromClient,
  pullHandovers,
  listUnderWay,
  recordHandover,
  setUpstreamRule,
  readFeed,
  calendarKey,
  knowCalendar,
  readCalendar,
  makeChallenge,
  refuseTry,
  countWrongTry,
  takeReceiptWrite,
  signIn,
  knowDesk,
  signOut,
  linkAttachments,
  readLinkedAttachment,
  listPublic,
  listSimilar,
  listSimilarAsOfficer,
  supportReport,
  listAgencies,
  readStatistics,
  readStatisticsCsv,
  readTile,
  replaceSecret,
  readHeldData,
  correctIdentity,
  eraseIdentity,
  mask,
  giveWhatsapp,
  noteRefusedOrigin,
  listColleagues,
  listOfficerSites,
  readOfficerSite,
  createSite,
  changeSettings,
  allowOriginOnDesk,
  listOfficerMessages,
  retryMessage,
  readDeskAudit,
  release,
  identify,
  listPrivacyCases,
  settlePrivacy,
  rotateKeys,
  keysInUse,
  proveReporter: ({ db }: Context, ...rest: Rest<typeof proveReporter>) => proveReporter(db, ...rest),
  knownAnswer: ({ db }: Context, ...rest: Rest<typeof knownAnswer>) => knownAnswer<unknown>(db, ...rest),
}

type Rest<Action> = Action extends (first: never, ...rest: infer Parameters) => unknown ? Parameters : never

export type Actions = { readonly [Name in keyof typeof useCases]: Bound<(typeof useCases)[Name]> }

export const bindActions = (context: Context): Actions =>
  Object.fromEntries(Object.entries(useCases).map(([name, action]) => [name, (...rest: never[]) => (action as (context: Context, ...rest: never[]) => unknown)(context, ...rest)])) as unknown as Actions
