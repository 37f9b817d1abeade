/** One handler for each route of the contract: a request that was found good becomes its answer. */
import type { Answer, OfficerCommand, Report, Site, TimelineEntry, Viewer } from '../contract/index.ts'
import { adminHandlers } from './admin.ts'
import { agencyOfList } from './agency-of-list.ts'
import { attach } from './attach.ts'
import { checkProof, newChallenge } from './challenges.ts'
import { identify, isKnownTo, mask, release, whatsapp } from './discretion.ts'
import { clockOfKept, dueMs } from './clock-of.ts'
import { statisticsOf } from './statistics-of.ts'
import { fileReport } from './file-report.ts'
import { finishUpload } from './finish-upload.ts'
import { giveCommand, type Order } from './give-command.ts'
import type { Handlers } from './handler.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { mendIdentity, mendReport } from './mend-report.ts'
import { pageAfter, sortable } from './page-after.ts'
import { askForMasking, caseOf, heldData, noteRequest, settle } from './privacy.ts'
import { promiseOf } from './promise-of.ts'
import { Refusal } from './refusal.ts'
import { similarTo } from './similar-to.ts'
import { tileOf } from './tile-of.ts'
import { oldestClient, type TestSite } from './town.ts'
import { isPublic, viewEntry, viewOfficerReport, viewReport } from './views.ts'

interface Seen {
  readonly kept: KeptReport
  readonly viewer: Viewer
}

const report = ({ kept, viewer }: Seen): Report => viewReport(kept, viewer)
const timeline = ({ kept, viewer }: Seen): Answer<'reports.timeline'> => ({ items: kept.timeline.map((entry) => viewEntry(kept, viewer, entry)) })

const content = ({ kept, viewer, attachmentId }: Seen & { readonly attachmentId: string }): Blob => {
  const seen = viewReport(kept, viewer).attachments.some(({ id }) => id === attachmentId)
  const bytes = seen ? kept.contents.get(attachmentId) : undefined
  if (!bytes) throw new Refusal('attachment-not-found')
  return bytes
}

/** A command that moves the report and does nothing else. */
const command =
  (name: OfficerCommand) =>
  ({ memory, kept, officer, body }: { readonly memory: Memory; readonly kept: KeptReport; readonly officer: Officer; readonly body: Order }): TimelineEntry =>
    giveCommand(memory, kept, name, officer, body)

type ReportFilter = Readonly<Partial<Record<'status' | 'classification' | 'regionCode' | 'category', string | undefined>>>

/** What the filters of a list mean; a filter that is absent lets everything pass. */
const passes = ({ report }: KeptReport, { status = report.status, classification = report.classification, regionCode = report.place.regionCode, category }: ReportFilter): boolean =>
  status === report.status && classification === report.classification && regionCode === report.place.regionCode && (category === undefined || category === report.category)

/** Reports with their number in the order in which they came. */
const numbered = ({ reports }: Memory): Map<KeptReport, number> => new Map([...reports.values()].map((kept, at) => [kept, at]))

/** Its agency's own rules stay inside. */
const viewSite = ({ origins: _, reopenLimit: __, evidencePhotos: ___, takesFormal, ...site }: TestSite, now: string): Site => ({
  ...site,
  promises: Object.fromEntries([...site.classifications, ...(takesFormal && site.classifications.includes('information-request') ? ['formal'] : [])].map((name) => [name, promiseOf({ timeZone: site.timeZone }, name, now)])),
  oldestClient,
})

export const handlers: Handlers = {
  ...adminHandlers,
  'site.retrieve': ({ memory, site }) => viewSite(site, memory.now()),
  'regions.list': ({ memory }) => ({ items: [...memory.regions.values()] }),
  'challenge.retrieve': ({ memory }) => newChallenge(memory),
  'reports.create': ({ memory, site, body, proof }) => {
    const useUp = site.challenge ? checkProof(memory, proof) : undefined
    const receipt = fileReport(memory, site, body)
    useUp?.()
    return receipt
  },
  'attachments.create': ({ memory, kept, body }) => attach(memory, kept, undefined, body),
  'attachments.finish': ({ memory, kept, body }) => finishUpload(memory, kept, body.uploadId),

  'reports.retrieve': report,
  'reports.timeline': timeline,
  'attachments.retrieve': content,
  'reports.reply': ({ memory, kept, body }) => giveCommand(memory, kept, 'reply', undefined, body),
  'reports.correct': ({ memory, kept, body }) => giveCommand(memory, kept, 'correct', undefined, {}, () => mendReport(memory, kept, body)),
  'reports.confirm': ({ memory, kept, body }) => giveCommand(memory, kept, 'confirm', undefined, { ...body, reason: 'by-reporter' }),
  'reports.reopen': ({ memory, kept, body }) =>
    giveCommand(memory, kept, 'reopen', undefined, body, () => {
      if (kept.report.reopened >= kept.site.reopenLimit) throw new Refusal('reopen-limit-reached')
      kept.report.reopened++
      kept.renewals.push({ first: kept.timeline.length, promise: promiseOf(kept.site, kept.formal ? 'formal' : kept.report.classification, memory.now()) })
    }),
  'reports.rate': ({ memory, kept, body }) => giveCommand(memory, kept, 'rate', undefined, { text: body.text }, () => void (kept.report.rating = body.score)),
  'reports.withdraw': ({ memory, kept, body }) => giveCommand(memory, kept, 'withdraw', undefined, body),

  'secret.replace': ({ memory, kept, body }) => {
    kept.trackingSecret = body.trackingSecret
    return { replacedAt: memory.now() }
  },

  'privacy.retrieve': ({ kept }) => heldData(kept),
  'privacy.correct': ({ memory, kept, body }) => {
    mendIdentity(memory, kept, body)
    return noteRequest(memory, kept, 'correction')
  },
  'privacy.erase': ({ memory, kept }) => {
    kept.report.reporter = null
    const request = noteRequest(memory, kept, 'erasure')
    askForMasking(memory, kept)
    return request
  },

  'reports.list': ({ memory, site, query }) => {
    const came = numbered(memory)
    const shown = [...came.keys()].filter((kept) => isPublic(kept) && kept.report.agency.slug === site.agency.slug && passes(kept, query))
    return pageAfter(shown, (kept) => sortable(9e15 - (came.get(kept) ?? 0)), query, (kept) => viewReport(kept, 'public'))
  },
  'reports.similar': ({ memory, body }) => ({ items: similarTo([...memory.reports.values()], body) }),
  'reports.support': ({ kept }) => ({ supports: ++kept.report.supports }),
  'agencies.list': ({ memory, query }) => pageAfter([...memory.agencies.values()], ({ name, slug }) => `${name} ${slug}`, query, (agency) => agency),
  'statistics.retrieve': ({ memory, site, query }) => statisticsOf(memory, site, query),

  'tiles.retrieve': ({ site, tile }) => tileOf(site.map, tile),

  'officer.reports.list': ({ memory, officer, query }) => {
    const came = numbered(memory)
    const agency = agencyOfList(officer, query.agency)
    const { assignee, overdue, dueWithin } = query
    const now = Date.parse(memory.now())
    const queue = [...came.keys()].filter(
      (kept) =>
        isKnownTo(kept, officer) &&
        // Nothing is found in texts here; see viewOfficerReport.
        query.flagged === undefined &&
        (agency === undefined || kept.report.agency.slug === agency) &&
        (assignee === undefined || kept.report.assignee?.id === assignee) &&
        (overdue === undefined || dueWithin !== undefined || dueMs(kept) < now) &&
        (dueWithin === undefined || ((overdue !== undefined || dueMs(kept) >= now) && dueMs(kept) < now + Number(dueWithin) * 24 * 60 * 60 * 1000)) &&
        passes(kept, query),
    )
    return pageAfter(queue, (kept) => `${sortable(dueMs(kept))} ${sortable(came.get(kept) ?? 0)}`, query, viewOfficerReport)
  },
  'officer.reports.retrieve': ({ kept }) => viewOfficerReport(kept),
  'officer.reports.timeline': timeline,
  'officer.reports.similar': ({ memory, kept }) => ({ items: similarTo([...memory.reports.values()].filter((other) => other !== kept), { text: kept.report.text ?? '', regionCode: kept.report.place.regionCode }) }),
  'officer.reports.verify': command('verify'),
  'officer.reports.return': command('return'),
  'officer.reports.ask': command('ask'),
  'officer.reports.followUp': command('follow-up'),
  'officer.reports.respond': command('respond'),
  'officer.reports.close': command('close'),
  'officer.reports.archive': command('archive'),
  'officer.reports.assign': ({ memory, kept, officer, body }) =>
    giveCommand(memory, kept, 'assign', officer, { text: body.text, version: body.version }, () => {
      const assignee = [...memory.officers.values()].find(({ id, agency }) => id === body.officer && agency === kept.report.agency.slug)
      if (!assignee) throw new Refusal('validation-failed', [{ path: '/officer', code: 'not-offered' }])
      kept.report.assignee = { id: assignee.id, name: assignee.name }
    }),
  'officer.reports.transfer': ({ memory, kept, officer, body }) =>
    giveCommand(memory, kept, 'transfer', officer, { text: body.text, version: body.version }, () => {
      const agency = memory.agencies.get(body.agency)
      if (!agency || agency.slug === kept.report.agency.slug) throw new Refusal('validation-failed', [{ path: '/agency', code: 'not-offered' }])
      Object.assign(kept.report, { agency, assignee: null })
    }),
  'officer.reports.extend': ({ memory, kept, officer, body }) =>
    giveCommand(memory, kept, 'extend', officer, body, () => {
      const limit = clockOfKept(kept).deadlines.findLast(({ kind }) => kind === 'resolution')
      if (!kept.formal || limit?.state !== 'open' || kept.timeline.some(({ type }) => type === 'extended')) throw new Refusal('transition-not-allowed')
    }),
  'officer.reports.mask': ({ memory, kept, officer, body }) => mask(memory, kept, officer, body),
  'officer.reports.release': ({ memory, kept, officer }) => release(memory, kept, officer),
  'officer.reports.identify': ({ memory, kept, officer }) => identify(memory, kept, officer),
  'officer.reports.whatsapp': ({ memory, kept, officer }) => whatsapp(memory, kept, officer),
  'officer.privacy.list': ({ memory, officer, query }) => {
    const { status = 'open' } = query
    const agency = agencyOfList(officer, query.agency)
    const known = [...memory.reports.values()].filter((kept) => isKnownTo(kept, officer) && (agency === undefined || kept.report.agency.slug === agency))
    const cases = known.flatMap((kept) => kept.privacyRequests.filter((request) => request.status === status).map((request, at) => ({ kept, request, at })))
    return pageAfter(cases, ({ kept, request, at }) => `${request.dueAt} ${kept.report.trackingId} ${sortable(at)}`, query, ({ kept, request }) => caseOf(kept, request))
  },
  'officer.privacy.settle': ({ memory, kept, officer, body }) => settle(memory, kept, officer, body),
  'officer.reports.audit': ({ kept, query }) => pageAfter(kept.audit, ({ seq }) => sortable(seq), query, (entry) => entry),
  'officer.attachments.create': ({ memory, kept, officer, body }) => attach(memory, kept, officer, body),
  'officer.attachments.retrieve': content,
}
