/** What a database's full-text index over public reports has to do. */
import type { Kysely } from 'kysely'
import type { Database } from './open-database.ts'

/** Named by the report's `seq` in public_report. */
export interface IndexedText {
  readonly seq: number
  readonly title: string
  readonly text: string
}

export interface Match {
  readonly seq: number
  /** Larger is better. */
  readonly score: number
}

export interface FullTextIndex {
  readonly create: (db: Kysely<never>) => Promise<void>
  readonly add: (db: Database, text: IndexedText) => Promise<void>
  /** Takes out exactly the words that were put in: they have to be told again. */
  readonly remove: (db: Database, text: IndexedText) => Promise<void>
  readonly match: (db: Database, words: readonly string[], limit: number) => Promise<Match[]>
}

/** A shorter word begins too many others. */
export const shortestBeginning = 4
