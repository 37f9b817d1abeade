/** The full-text index over public reports: a table of words, each with its newest reports first. What a look into it costs does not grow with the reports. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { weighWords } from '../domain/weigh-words.ts'
import { isPostgres } from './is-postgres.ts'
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

/** A shorter word begins too many others. */
const shortestBeginning = 4

/** So many of the newest reports of a word are looked at for each match that is asked for. A word that more reports have tells little. */
const seenPerMatch = 4

/** Comes after every word with the same beginning, where text is compared byte by byte. */
const afterAll = '\u{10FFFF}'

/** A text of 5,000 letters has many words, and a statement a bound on its values. */
const rowsAtOnce = 500

interface Seen {
  /** Which word of the question. */
  readonly asked: number
  readonly seq: number
  readonly weight: number
}

/** With the weight in it, a look needs the index alone; on SQLite the table is the index. */
export const createFullText = async (db: Kysely<never>): Promise<void> => {
  if (isPostgres(db)) {
    await sql`create table public_word (word text collate "C" not null, seq bigint not null, weight bigint not null)`.execute(db)
    await sql`create unique index public_word_newest on public_word (word, seq desc) include (weight)`.execute(db)
    return
  }
  await sql`create table public_word (word text not null, seq integer not null, weight integer not null, primary key (word, seq desc)) without rowid`.execute(db)
}

export const indexText = async (db: Database, text: IndexedText): Promise<void> => {
  const rows = wordRows(text)
  for (let first = 0; first < rows.length; first += rowsAtOnce) await db.insertInto('public_word').values(rows.slice(first, first + rowsAtOnce)).execute()
}

/** Takes out exactly the words that were put in: they have to be told again. */
export const unindexText = async (db: Database, text: IndexedText): Promise<void> => {
  const words = wordRows(text).map(({ word }) => word)
  for (let first = 0; first < words.length; first += rowsAtOnce) await db.deleteFrom('public_word').where('word', 'in', words.slice(first, first + rowsAtOnce)).where('seq', '=', text.seq).execute()
}

/**
 * The best matches, whichever of the words they have; a word in the title counts double.
 * @param words letters and digits only, lower case, without accents; a long one also stands for those that begin with it
 */
export const matchText = async (db: Database, words: readonly string[], limit: number): Promise<Match[]> => {
  if (words.length === 0) return []
  const looks = words.map((word, index) => newestWith(word, index, limit * seenPerMatch))
  const { rows } = await sql<Seen>`${sql.join(looks, sql` union all `)}`.execute(db)
  return best(rows, limit)
}

/** As they stand in the table. */
export const wordRows = ({ seq, title, text }: IndexedText): { word: string; seq: number; weight: number }[] => [...weighWords(title, text)].map(([word, weight]) => ({ word, seq, weight }))

const newestWith = (word: string, index: number, limit: number): RawBuilder<unknown> => {
  const isThere = word.length < shortestBeginning ? sql`word = ${word}` : sql`word >= ${word} and word < ${word + afterAll}`
  return sql`select ${sql.lit(index)} as asked, seq, weight from (select seq, weight from public_word where ${isThere} order by word, seq desc limit ${sql.lit(limit)}) as ${sql.ref(`w${index}`)}`
}

/** A word that few reports have says more about what a report means (as in BM25). */
const best = (rows: readonly Seen[], limit: number): Match[] => {
  const byWord = new Map<number, Seen[]>()
  for (const row of rows) {
    const seen = byWord.get(row.asked)
    if (seen) seen.push(row)
    else byWord.set(row.asked, [row])
  }
  const scores = new Map<number, number>()
  for (const seen of byWord.values()) {
    const rarity = 1 / Math.log2(2 + seen.length)
    // The same report may have "lampu" and "lampunya": the heavier one counts.
    const weights = new Map<number, number>()
    for (const { seq, weight } of seen) weights.set(seq, Math.max(weight, weights.get(seq) ?? 0))
    for (const [seq, weight] of weights) scores.set(seq, (scores.get(seq) ?? 0) + weight * rarity)
  }
  return [...scores].map(([seq, score]) => ({ seq, score })).sort((one, other) => other.score - one.score).slice(0, limit)
}
