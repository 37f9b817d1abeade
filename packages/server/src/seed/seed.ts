/** Fills an empty database: facts first, then invented reports, made by the same use cases that real ones go through. */
import { newTrackingSecret, type OfficerCommand, type ReporterCommand, type ReportSubmission, transitions } from '@lapor/sdk/contract'
import { Temporal } from 'temporal-polyfill'
import { actOnReport } from '../actions/act-on-report.ts'
import { attachAsOfficer, attachAsReporter } from '../actions/attach.ts'
import type { Context } from '../actions/context.ts'
import { fileReport } from '../actions/file-report.ts'
import { giveCommand, giveCommandAsReporter } from '../actions/give-command.ts'
import { knowOfficerById } from '../actions/know-officer.ts'
import { addOfficer } from '../actions/manage-officers.ts'
import type { Done, Once } from '../actions/once.ts'
import type { Claim } from '../actions/prove-reporter.ts'
import { putSite } from '../actions/put-site.ts'
import { dueActs } from '../db/due-acts.ts'
import { saveAgencies, saveRegions } from '../db/places.ts'
import { listSiteKeys } from '../db/sites.ts'
import { write } from '../db/write.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { drawPhoto } from './draw-photo.ts'
import { type Moment, readSeedData, type SeedData, type SeedReport, type SeedStep } from './seed-data.ts'

/**
 * `facts`: regions, agencies and the sites to start from. `demo`: invented reports and officers besides.
 * @returns whether anything was written. One transaction: a seed that is cut off leaves an empty database, not half a city.
 */
export const seedWhereEmpty = async (context: Context, kind: 'facts' | 'demo'): Promise<boolean> => {
  const data = await readSeedData()
  return write(context, async (db) => {
    if ((await listSiteKeys(db)).length > 0) return false
    await saveRegions(db, data.regions)
    await saveAgencies(db, data.agencies)
    const more = kind === 'demo' ? data.demoWaysOut : []
    for (const { settings, ...site } of data.sites) await putSite(db, { ...site, settings: { ...settings, waysOut: [...settings.waysOut, ...more] } })
    if (kind === 'demo') await seedDemo({ ...context, db }, data)
    return true
  })
}

const seedDemo = async (context: Context, { officers, sites, reports }: SeedData): Promise<void> => {
  for (const { id, name, agency, role } of officers) await addOfficer(context, { id, name, agencySlug: agency, role })
  for (const report of reports) {
    const site = sites.find((one) => one.key === report.site) ?? missing(report.site)
    const { id } = officers.find((one) => one.agency === site.agency.slug) ?? missing(site.agency.slug)
    await seedReport(context, report, site, (await knowOfficerById(context, id)) ?? missing(id))
  }
}

const seedReport = async (context: Context, report: SeedReport, site: SiteRecord, officer: OfficerRecord): Promise<void> => {
  const at = (moment: Moment): Context => ({ ...context, now: () => instantOf(moment, context.now(), site.settings.timeZone) })
  const trackingSecret = newTrackingSecret(context.random)
  const filing = at(report.filed)
  const receipt = done(await fileReport(filing, site, submissionOf(report, filing.now(), trackingSecret, site), onceOnly(context)))
  const claim: Claim = { siteKey: site.key, trackingId: receipt.trackingId, secret: trackingSecret }
  if (report.photo) done(await attachAsReporter(filing, claim, await drawPhoto('problem'), onceOnly(context)))
  for (const step of report.steps) {
    await letClockAct(context, at(step.at).now())
    await seedStep(at(step.at), step, claim, officer)
  }
  await letClockAct(context, context.now())
}

/** What the clock would have done by then, each at its own moment: a demo's figures are whole before its relay first looks at the clock. */
const letClockAct = async (context: Context, until: string): Promise<void> => {
  for (let [due] = await dueActs(context.db, until, undefined, 1); due !== undefined; [due] = await dueActs(context.db, until, undefined, 1)) {
    const { actsAt, id } = due
    await actOnReport({ ...context, now: () => actsAt }, id)
  }
}

const seedStep = async (context: Context, step: SeedStep, claim: Claim, ofSite: OfficerRecord): Promise<void> => {
  const { command, text, reason, evidence, as, officer: assignee, agency, score } = step
  if (transitions[command].by === 'reporter') {
    done(await giveCommandAsReporter(context, claim, command as ReporterCommand, { text, score }, onceOnly(context)))
    return
  }
  const officer = as === undefined ? ofSite : ((await knowOfficerById(context, as)) ?? missing(as))
  const attachments = evidence === undefined ? [] : [done(await attachAsOfficer(context, officer, claim.trackingId, await drawPhoto(evidence), onceOnly(context))).id]
  done(await giveCommand(context, officer, claim.trackingId, command as OfficerCommand, { text, reason, attachments, officer: assignee, agency }, onceOnly(context)))
}

const submissionOf = (report: SeedReport, now: string, trackingSecret: string, site: SiteRecord): ReportSubmission => {
  const { classification, text, place, category, anonymous, confidential, reporter, photo, occurredDaysBefore } = report
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(site.settings.timeZone).toPlainDate()
  return {
    classification,
    text,
    place,
    ...(category === undefined ? {} : { category }),
    anonymous,
    confidential,
    ...(reporter === undefined ? {} : { reporter }),
    ...(occurredDaysBefore === undefined ? {} : { occurredOn: day.subtract({ days: occurredDaysBefore }).toString() }),
    photos: photo ? 1 : 0,
    trackingSecret,
    noticeVersion: site.settings.privacyNotice.version,
    createdAtDevice: now,
  }
}

const instantOf = ({ daysAgo, time }: Moment, now: string, timeZone: string): string => {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: daysAgo })
  return day.toZonedDateTime({ timeZone, plainTime: time }).toInstant().toString({ smallestUnit: 'millisecond' })
}

const onceOnly = (context: Context): Once => ({ scope: 'seed', key: context.newId(), fingerprint: '' })

const done = <Answer>(outcome: OrRefusal<Done<Answer>>): Answer => {
  if (isRefusal(outcome)) throw new Error(`the seed was refused: ${outcome.refused} ${JSON.stringify(outcome.issues ?? [])}`)
  return outcome.answer
}

const missing = (name: string): never => {
  throw new Error(`data/seed names "${name}", which is nowhere in it`)
}
