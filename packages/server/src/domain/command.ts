/** Applies one command to a report: the contract's table says whether it may, and what comes of it. */
import { type Command, nextStatus, transitions } from '@lapor/sdk/contract'
import { openDeadline } from './open-deadline.ts'
import type { OrRefusal } from './refusal.ts'
import type { AttachmentRecord, EntryRecord, EntryType, ReportRecord } from './report-record.ts'

export interface Order {
  readonly command: Command
  readonly text?: string | undefined
  readonly reason?: string | undefined
  readonly attachments?: readonly string[] | undefined
  /** Who gives it: an officer by id and agency, or the reporter, of whom nothing is noted. */
  readonly by: { readonly role: 'officer'; readonly officerId: string; readonly agency: string } | { readonly role: 'reporter' }
}

export interface Situation {
  readonly report: ReportRecord
  readonly attachments: readonly Pick<AttachmentRecord, 'id' | 'by'>[]
  readonly entries: readonly Pick<EntryRecord, 'type' | 'seq'>[]
}

export interface Applied {
  readonly entry: EntryRecord
  readonly report: Pick<ReportRecord, 'status' | 'version' | 'dueAt'>
}

/** A word to the reporter: each of these entries keeps the promise of communication. Verifying alone says nothing. */
const answers: ReadonlySet<EntryType> = new Set(['returned', 'asked', 'followed-up', 'responded', 'closed', 'archived'])

export const applyCommand = ({ report, attachments, entries }: Situation, order: Order, now: string, entryId: string): OrRefusal<Applied> => {
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

  const wasAnswered = answers.has(transition.entry) || entries.some((entry) => answers.has(entry.type))
  return {
    entry: {
      id: entryId,
      seq: Math.max(0, ...entries.map((entry) => entry.seq)) + 1,
      type: transition.entry,
      status,
      at: now,
      by: order.by.role,
      agency: order.by.role === 'officer' ? order.by.agency : null,
      officerId: order.by.role === 'officer' ? order.by.officerId : null,
      text: order.text ?? null,
      reason: order.reason ?? null,
      attachmentIds: named,
    },
    report: { status, version: report.version + 1, dueAt: openDeadline(report.promise, status, wasAnswered) },
  }
}
