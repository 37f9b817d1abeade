/** Moves a report by one command: the contract's table of transitions says whether it may, and what comes of it. */
import { type Command, nextStatus, type Reason, type TimelineEntry, transitions, type Viewer } from '../contract/index.ts'
import { note } from './note.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { Refusal } from './refusal.ts'
import { viewEntry } from './views.ts'

export interface Order {
  readonly text?: string | undefined
  readonly reason?: Reason | undefined
  /** IDs of photos that the same side attached before. */
  readonly attachments?: readonly string[] | undefined
  /** Of the report as the officer has read it. */
  readonly version?: number | undefined
}

/**
 * @param officer who commands; undefined is the reporter
 * @param change what the command does besides moving the report; it may refuse
 * @throws Refusal transition-not-allowed, attachment-not-found, validation-failed with evidence-owed
 */
export const giveCommand = (memory: Memory, kept: KeptReport, command: Command, officer: Officer | undefined, order: Order, change: () => void = () => {}): TimelineEntry => {
  const { report } = kept
  const by: Exclude<Viewer, 'public'> = officer ? 'officer' : 'reporter'
  const status = nextStatus(command, report.status)
  if (!status || (order.version !== undefined && order.version !== report.version)) throw new Refusal('transition-not-allowed')
  const attachments = [...new Set(order.attachments)].map((id) => report.attachments.find((attachment) => attachment.id === id && attachment.by === by) ?? unknownAttachment())
  if (order.reason === 'resolved' && attachments.length === 0) throw new Refusal('validation-failed', [{ path: '/attachments', code: 'evidence-owed' }])
  change()

  const entry: TimelineEntry = { id: memory.newId('langkah'), type: transitions[command].entry, status, at: memory.now(), by, agency: officer?.agency ?? null, ...(officer && { agencyName: memory.agencies.get(officer.agency)?.name }), text: order.text ?? null, reason: order.reason ?? null, attachments }
  kept.timeline.push(entry)
  Object.assign(report, { status, version: report.version + 1 })
  if (officer) note(kept, officer, command, entry.id, entry.at)
  return viewEntry(kept, by, entry)
}

const unknownAttachment = (): never => {
  throw new Refusal('attachment-not-found')
}
