/** The line in which writers of one process stand: one after the other, and those who may do so together in one transaction. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'

type Work<T> = (db: Database) => Promise<T>

/** One who wants to write. */
export interface Writer<T> {
  /** Runs some work in a transaction of its own, and commits. */
  readonly run: <Done>(work: Work<Done>) => Promise<Done>
  readonly work: Work<T>
  /** Absent: with nobody. */
  readonly mayShareWith?: string
}

interface Waiting extends Writer<unknown> {
  readonly resolve: (done: unknown) => void
  readonly reject: (error: unknown) => void
  /** Something went wrong while it shared a transaction: alone it is seen whose fault it was. */
  readonly isAlone?: boolean
}

export interface Line {
  readonly waiting: Waiting[]
  isMoving: boolean
}

export const newLine = (): Line => ({ waiting: [], isMoving: false })

/** A commit costs the same for one and for so many; more would make the first one wait for the last. */
const togetherAtMost = 16

/** So often it is looked whether more have come; on SQLite nobody can come once a transaction has begun. */
const looks = 3

export const standIn = <T>(line: Line, writer: Writer<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    line.waiting.push({ ...writer, resolve: resolve as (done: unknown) => void, reject })
    if (!line.isMoving) void move(line)
  })

const move = async (line: Line): Promise<void> => {
  line.isMoving = true
  for (let first = line.waiting.shift(); first !== undefined; first = line.waiting.shift()) await lead(line, first)
  line.isMoving = false
}

const lead = async (line: Line, first: Waiting): Promise<void> => {
  if (!mayShare(first)) return first.run(first.work).then(first.resolve, first.reject)
  for (let look = 0, came = -1; look < looks && line.waiting.length > came; look++) {
    came = line.waiting.length
    await nextTurn()
  }
  let joined: { readonly writer: Waiting; readonly done: unknown }[] = []
  const failed: Waiting[] = []
  const again = (writers: readonly Waiting[]): void => void line.waiting.unshift(...writers.map((one) => ({ ...one, isAlone: true })))
  try {
    const done = await first.run(async (db) => {
      // Rolled back for others and begun again: so is what the others did in it.
      line.waiting.unshift(...joined.map(({ writer }) => writer))
      joined = []
      const done = await first.work(db)
      for (let next = line.waiting[0]; next !== undefined && mayShare(next) && next.mayShareWith === first.mayShareWith; next = line.waiting[0]) {
        const part = parts[joined.length + failed.length]
        if (part === undefined) break
        line.waiting.shift()
        try {
          await part.begin.later(db, {})
          joined.push({ writer: next, done: await next.work(db) })
        } catch {
          failed.push(next)
          // Fails where the whole transaction is over.
          await part.undo.run(db, {})
        }
      }
      return done
    })
    first.resolve(done)
    for (const { writer, done } of joined) writer.resolve(done)
    again(failed)
  } catch (error) {
    const others = [...joined.map(({ writer }) => writer), ...failed]
    if (others.length === 0) first.reject(error)
    else again([first, ...others])
  }
}

const mayShare = ({ mayShareWith, isAlone = false }: Waiting): boolean => mayShareWith !== undefined && !isAlone

/**
 * https://sqlite.org/lang_savepoint.html, https://www.postgresql.org/docs/current/sql-savepoint.html. Each with a name of its own: where what
 * one has yet to write fails, the next one's part was never begun, and must not be undone as if it were the one before.
 */
const partOf = (name: string | number) => ({ begin: prepare(() => CompiledQuery.raw(`savepoint part_${name}`)), undo: prepare(() => CompiledQuery.raw(`rollback to savepoint part_${name}`)) })

const parts = Array.from({ length: togetherAtMost - 1 }, (_, index) => partOf(index))
