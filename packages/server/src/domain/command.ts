/** Applies one command to a report: the contract's table says whether it may, and what comes of it. */
import { type Agency, type Command, deriveTitle, type Issue, nextStatus, occurredDay, transitions } from '@lapor/sdk/contract'
import { flagsOf } from './content-flags.ts'
import { type HolidayCalendar, localDate } from './deadline.ts'
import { refuseExtension } from './formal-request.ts'
import { inTime, renewed, type TimeRules } from './in-time.ts'
import type { PastStep } from './next-act.ts'
import type { OfficerRecord } from './officer.ts'
import { isRefusal, type OrRefusal, type Refusal } from './refusal.ts'
import type { AttachmentRecord, EntryRecord, ReportRecord } from './report-record.ts'
import type { SiteSettings } from './site-record.ts'

export interface Order {
  readonly command: Command
  readonly text?: string | undefined
  readonly reason?: string | undefined
  readonly attachments?: readonly string[] | undefined
  /** For `assign`: who is to take it; undefined where the relay knows nobody who could. */
  readonly assignee?: OfficerRecord | undefined
  /** For `transfer`: the agency in charge; undefined where the relay knows no such agency. */
  readonly nextAgency?: Agency | undefined
  /** For `correct`: what is told better, besides `text`. */
  readonly correction?: Correction | undefined
  /** For `rate`: 1 to 5. */
  readonly score?: number | undefined
  /** Who gives it: an officer by id and agency, or the reporter or the clock, of whom nothing is noted. */
  readonly by: { readonly role: 'officer'; readonly officerId: string; readonly agency: string } | { readonly role: 'reporter' | 'system' }
}

export interface Correction {
  /** `regionName` is undefined where the relay knows no such region. */
  readonly place?: (Omit<ReportRecord['place'], 'regionName'> & { readonly regionName: string | undefined }) | undefined
  readonly occurredOn?: string | undefined
}

export interface Situation {
  readonly report: ReportRecord
  readonly attachments: readonly Pick<AttachmentRecord, 'id' | 'by'>[]
  /** Oldest first. */
  readonly entries: readonly (PastStep & Pick<EntryRecord, 'seq'>)[]
  readonly rules: Pick<SiteSettings, 'limits' | 'reopenLimit'> & TimeRules
  readonly holidays: HolidayCalendar
}

export interface Applied {
  readonly entry: EntryRecord
  /** The report after it. */
  readonly report: ReportRecord
}

/** How a report ends that no officer ended. */
const ownReasons: Partial<Record<Command, string>> = { confirm: 'by-reporter', 'close-by-silence': 'by-silence', 'archive-by-silence': 'not-completed' }

export const applyCommand = (situation: Situation, order: Order, now: string, entryId: string): OrRefusal<Applied> => {
  const { report, attachments, entries, rules, holidays } = situation
  const transition = transitions[order.command]
  const status = nextStatus(order.command, report.status)
  if (status === undefined || transition.by !== order.by.role) {
    return { refused: 'transition-not-allowed', detail: `A report that is "${report.status}" does not take "${order.command}" by ${order.by.role}.` }
  }

  const named = [...new Set(order.attachments ?? [])]
  // A photo speaks for who took it: officers show the work, reporters show the problem.
  const own = new Set(attachments.filter((attachment) => attachment.by === order.by.role).map((attachment) => attachment.id))
  if (named.some((id) => !own.has(id))) return { refused: 'attachment-not-found' }
  if (order.command === 'close' && order.reason === 'resolved' && named.length === 0) {
    return { refused: 'validation-failed', issues: [{ path: '/attachments', code: 'evidence-owed' }] }
  }
  const changed = changes[order.command]?.(situation, order, now) ?? {}
  if (isRefusal(changed)) return changed

  const entry: EntryRecord = {
    id: entryId,
    seq: Math.max(0, ...entries.map((entry) => entry.seq)) + 1,
    type: transition.entry,
    status,
    at: now,
    by: order.by.role,
    agency: order.by.role === 'officer' ? order.by.agency : null,
    officerId: order.by.role === 'officer' ? order.by.officerId : null,
    // A correction's text is the report's text from now on, not a word about it.
    text: order.command === 'correct' ? null : (order.text ?? null),
    reason: ownReasons[order.command] ?? order.reason ?? null,
    attachmentIds: named,
  }
  return { entry, report: inTime({ ...report, ...changed, status, version: report.version + 1 }, [...entries, entry], rules, holidays) }
}

type Change = (situation: Situation, order: Order, now: string) => OrRefusal<Partial<ReportRecord>>

const assign: Change = ({ report }, { assignee }) => {
  if (assignee?.agencySlug !== report.agency.slug) return invalid({ path: '/officer', code: 'not-offered' })
  return { assignee: { id: assignee.id, name: assignee.name } }
}

const transfer: Change = ({ report }, { nextAgency }) => {
  if (nextAgency === undefined || nextAgency.slug === report.agency.slug || nextAgency.slug === report.guardedFrom) return invalid({ path: '/agency', code: 'not-offered' })
  // Whoever had it in hand belongs to the agency that hands it on.
  return { agency: nextAgency, assignee: null }
}

const extend: Change = ({ report, entries }, _, now) => refuseExtension(report, entries, now) ?? {}

const correct: Change = ({ report, rules }, { text = report.text, correction: { place, occurredOn: said } = {} }, now) => {
  const today = localDate(now, rules.timeZone)
  const occurredOn = said && occurredDay(said, today)
  const issues: Issue[] = []
  if (text.length > rules.limits.textMaxLength) issues.push({ path: '/text', code: 'too-long' })
  if (occurredOn !== undefined && occurredOn > today) issues.push({ path: '/occurredOn', code: 'in-the-future' })
  if (place !== undefined && place.regionName === undefined) issues.push({ path: '/place/regionCode', code: 'not-offered' })
  if (issues.length > 0) return invalid(...issues)
  return {
    text,
    title: deriveTitle(text),
    flags: flagsOf(text),
    ...(place?.regionName === undefined ? {} : { place: { ...place, regionName: place.regionName } }),
    ...(occurredOn === undefined ? {} : { occurredOn }),
  }
}

const reopen: Change = ({ report, rules, holidays }, _, now) =>
  report.reopened >= rules.reopenLimit ? { refused: 'reopen-limit-reached' } : { reopened: report.reopened + 1, ...renewed(report, rules, now, holidays) }

const rate: Change = ({ report }, { score }) => ({ rating: score ?? report.rating })

/** What a command changes besides status, version and what is due next. */
const changes: Partial<Record<Command, Change>> = { assign, transfer, extend, correct, reopen, rate }

const invalid = (...issues: readonly Issue[]): Refusal => ({ refused: 'validation-failed', issues })
