/** Does a write exactly once: rows, timeline and the answer to the idempotency key in one transaction, or nothing at all. */
import { findAnswer, rememberAnswer, rememberDeskAnswer } from '../db/idempotency.ts'
import type { Database } from '../db/open-database.ts'
import { write, writeAdding } from '../db/write.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'

/** Names one intention of one caller. */
export interface Once {
  /** Who and what: the same key of another caller or for another route is another intention. */
  readonly scope: string
  /** The header Idempotency-Key. */
  readonly key: string
  /** Hash of the canonical body: the same key with another body is a mistake of the caller. */
  readonly fingerprint: string
  /** What is written concerns no report: the answer is kept apart from those that go with one. */
  readonly isOfDesk?: boolean
}

export interface Done<Answer> {
  readonly answer: Answer
  /** True where the key was known: nothing was written now. */
  readonly replayed: boolean
}

export interface Written<Answer> {
  readonly answer: Answer
  /** Absent where `isOfDesk`. */
  readonly reportId?: string
}

/**
 * @param work runs inside the transaction; a refusal rolls everything back
 * @param counts where the work only adds: what it counts, see `writeAdding`
 */
export const doOnce = async <Answer>(context: Context, once: Once, work: (db: Database) => Promise<OrRefusal<Written<Answer>>>, counts?: string): Promise<OrRefusal<Done<Answer>>> => {
  const answer = async (db: Database): Promise<OrRefusal<Done<Answer>>> => {
    const known = await knownAnswer<Answer>(db, once)
    if (known !== undefined) return known
    const written = await work(db)
    if (isRefusal(written)) throw new Rollback(written)
    const { scope, key, fingerprint } = once
    const row = { scope, key, fingerprint, answer: JSON.stringify(written.answer), at: context.now() }
    await (once.isOfDesk ? rememberDeskAnswer(db, row) : rememberAnswer(db, { ...row, report_id: written.reportId ?? noReport() }))
    return { answer: written.answer, replayed: false }
  }
  try {
    return await (counts === undefined ? write(context, answer) : writeAdding(context, counts, answer))
  } catch (error) {
    if (error instanceof Rollback) return error.refusal
    throw error
  }
}

/** What was answered before, `idempotency-key-reused`, or undefined where the key is new. Costs one read and no work. */
export const knownAnswer = async <Answer>(db: Database, once: Once): Promise<OrRefusal<Done<Answer>> | undefined> => {
  const known = await findAnswer(db, once.isOfDesk ? 'desk_answer' : 'idempotency', once.scope, once.key)
  if (known === undefined) return undefined
  return known.fingerprint === once.fingerprint ? { answer: known.answer as Answer, replayed: true } : { refused: 'idempotency-key-reused' }
}

const noReport = (): never => {
  throw new Error('what is written concerns no report, and was not said to')
}

/** The only way to make Kysely roll back is to throw. It never leaves this file. */
class Rollback extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.name = 'Rollback'
    this.refusal = refusal
  }
}
