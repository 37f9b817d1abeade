/** Use case: a citizen files a report. When this has answered, nothing can be lost. */
import { newTrackingId, type ReportReceipt, type ReportSubmission } from '@lapor/sdk/contract'
import { channelsOfAgency } from '../db/channels.ts'
import { findRegionName } from '../db/places.ts'
import type { Database } from '../db/open-database.ts'
import { spendProof } from '../db/proofs.ts'
import { insertReport } from '../db/reports.ts'
import { appendEntry } from '../db/timeline.ts'
import { secondsUntilRoom } from '../domain/bucket.ts'
import { fileReport as fileInDomain } from '../domain/file-report.ts'
import { stepsOf } from '../domain/limits.ts'
import { paceOf } from '../domain/pace.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { checkProof } from './challenge.ts'
import type { Context } from './context.ts'
import { keepInStep } from './keep-in-step.ts'
import { fill, filingsOf, filingsOfClient, formFilingsOf, measure, type Pair } from './limits.ts'
import { oweMessages } from './owe-messages.ts'
import { hashOfNetwork, type Network } from './network.ts'
import { type Done, doOnce, type Once, type Written } from './once.ts'
import { hashSecret } from './secrets.ts'

/** What came with a report besides itself. */
export interface Beside {
  /** The header Lapor-Proof; looked at only where the site asks for one, or where the network files much. */
  readonly proof?: string | undefined
  readonly network?: Network
  readonly isTrapped?: boolean
  /** Id of the program that files it with a key: it is limited by itself, and finds no proofs. */
  readonly client?: string
  /** Whether it comes from a form without JavaScript: that can search no proof, and has a limit of its own instead. */
  readonly isByForm?: boolean
}

export const fileReport = async (context: Context, site: SiteRecord, submission: ReportSubmission, once: Once, { proof, network, isTrapped, client, isByForm = false }: Beside = {}): Promise<OrRefusal<Done<ReportReceipt>>> => {
  const hash = client === undefined ? await hashOfNetwork(context, network) : undefined
  const filings = client === undefined ? filingsOf(site, hash) : { matter: filingsOfClient(client), network: undefined }
  // Beside each other, and before others have to wait: where the database is a server, each question alone is a way there and back.
  const [measured, regionName, channels] = await Promise.all([measure(context, filings), findRegionName(context.db, submission.place.regionCode), channelsOfAgency(context.db, site.agency.slug)])
  if (measured.refusal) return measured.refusal
  if (client !== undefined && measured.isMatterFull) return { refused: 'rate-limited', retryAfterSeconds: secondsUntilRoom(measured.load.site, Date.parse(context.now()), filings.matter.rule) }
  const forms = isByForm ? formFilingsOf(site, hash) : undefined
  const refusal = forms && (await refuseForm(context, site, forms))
  if (refusal) return refusal
  const owesProof = client === undefined && !isByForm && (site.settings.challenge || measured.isNetworkFull)
  const good = owesProof ? await checkProof(context, proof, { siteKey: site.key, steps: stepsOf(measured.load, Date.parse(context.now()), paceOf(site.settings)) }) : undefined
  if (isRefusal(good)) return good
  const work = async (db: Database): Promise<OrRefusal<Written<ReportReceipt>>> => {
    // With the report or not at all: a report that is refused or rolled back does not use up its proof.
    if (good && !(await spendProof(db, good.challenge, good.expiresAt, context.now()))) return { refused: 'proof-wrong' }
    const filed = fileInDomain({
      submission,
      site,
      regionName,
      isTrapped,
      now: context.now(),
      holidays: context.holidays,
      ids: { report: context.newId(), entry: context.newId(), trackingId: newTrackingId(context.random) },
    })
    if (isRefusal(filed)) return filed
    const { report, reporter, entry } = filed
    await insertReport(db, report, reporter && context.vault.seal(report.id, reporter), hashSecret(submission.trackingSecret))
    await appendEntry(db, report.id, entry)
    await oweMessages(context, db, { report, entry, hasIdentity: reporter !== null, channels: report.agency.slug === site.agency.slug ? channels : undefined })
    // Last what others count too: on PostgreSQL they wait from here to the end.
    await keepInStep(db, { report, entries: [entry], timeZone: site.settings.timeZone, isNew: true }, context.holidays)
    await fill(context, db, filings)
    if (forms) await fill(context, db, { ...forms, network: undefined })
    const { trackingId, title, status, receivedAt, agency, promise } = report
    return { answer: { trackingId, title, status, receivedAt, agency, promise: [...promise] }, reportId: report.id }
  }
  return doOnce(context, once, work, site.key)
}

/** Where a site asks for proofs, this door must not be the way around them: its own limit refuses alone there. */
const refuseForm = async (context: Context, site: SiteRecord, forms: Pair): Promise<Refusal | undefined> => {
  const { refusal, isMatterFull, load } = await measure(context, forms)
  return refusal ?? (site.settings.challenge && isMatterFull ? { refused: 'rate-limited', retryAfterSeconds: secondsUntilRoom(load.site, Date.parse(context.now()), forms.matter.rule) } : undefined)
}
