/** How one promise stands: running, resting, kept, or broken, said plainly. Pure. */
import type { Deadline, Report, TimelineEntry } from '@lapor/sdk/contract'
import { waitsForReporter } from './held-since.ts'

export type PromiseState =
  | { readonly kind: 'running' | 'paused' | 'overdue'; readonly dueAt: string }
  | { readonly kind: 'kept' | 'late'; readonly dueAt: string; readonly at: string }

/** Entries by which the agency gives a word to the reporter; "verified" alone says nothing. */
const words: ReadonlySet<string> = new Set(['returned', 'asked', 'followed-up', 'responded', 'closed', 'archived'])
const ends: ReadonlySet<string> = new Set(['closed', 'archived'])

export const promiseState = (deadline: Deadline, { status }: Pick<Report, 'status'>, timeline: readonly TimelineEntry[], now: number): PromiseState => {
  const { dueAt } = deadline
  const due = Date.parse(dueAt)
  const fulfilling = deadline.kind === 'communication' ? words : ends
  const met = timeline.find((entry) => entry.by !== 'reporter' && fulfilling.has(entry.type))
  if (met) return { kind: Date.parse(met.at) <= due ? 'kept' : 'late', dueAt, at: met.at }
  if (deadline.kind === 'resolution' && waitsForReporter(status)) return { kind: 'paused', dueAt }
  return { kind: now > due ? 'overdue' : 'running', dueAt }
}
