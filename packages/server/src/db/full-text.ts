/** The full-text index over public reports, in SQLite's words (FTS5, https://sqlite.org/fts5.html): the one place that knows them. */
import { type Kysely, sql } from 'kysely'
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

/**
 * Contentless: the words only, the text stays where it is. With secure-delete, the words of a report that is taken back leave the
 * file instead of waiting for the next merge; not so with contentless_delete=1, which only notes that a row is gone.
 */
export const createFullText = async (db: Kysely<never>): Promise<void> => {
  await sql`create virtual table public_text using fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2')`.execute(db)
  await sql`insert into public_text(public_text, rank) values ('secure-delete', 1)`.execute(db)
}

export const indexText = async (db: Database, { seq, title, text }: IndexedText): Promise<void> => {
  await sql`insert into public_text(rowid, title, text) values (${seq}, ${title}, ${text})`.execute(db)
}

/** Takes out exactly the words that were put in: they have to be told again, since the index does not keep them by report. */
export const unindexText = async (db: Database, { seq, title, text }: IndexedText): Promise<void> => {
  await sql`insert into public_text(public_text, rowid, title, text) values ('delete', ${seq}, ${title}, ${text})`.execute(db)
}

/** A short word begins too many others. */
const shortestBeginning = 4

/**
 * The best matches, whichever of the words they have; a word in the title counts double.
 * @param words letters and digits only. Each is quoted besides: within quotation marks nothing is a command to FTS5.
 */
export const matchText = async (db: Database, words: readonly string[], limit: number): Promise<Match[]> => {
  if (words.length === 0) return []
  const question = words.map((word) => `"${word.replaceAll('"', '""')}"${word.length >= shortestBeginning ? '*' : ''}`).join(' OR ')
  const { rows } = await sql<{ seq: number; score: number }>`select rowid as seq, bm25(public_text, 2.0, 1.0) as score from public_text where public_text match ${question} order by score limit ${limit}`.execute(db)
  // bm25 of FTS5 is negative, the best the lowest.
  return rows.map(({ seq, score }) => ({ seq, score: -score }))
}
