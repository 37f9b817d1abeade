/** The full-text index as a table of words, each with its newest reports first: what a look into it costs does not grow with the reports. */
import { type RawBuilder, sql } from 'kysely'
import { weighWords } from '../domain/weigh-words.ts'
import { type FullTextIndex, type IndexedText, type Match, shortestBeginning } from './full-text-index.ts'

/** So many of the newest reports of a word are looked at for each match that is asked for. A word that more reports have tells little. */
const seenPerMatch = 4

/** Comes after every word with the same beginning, where text is compared byte by byte. */
const afterAll = '\u{10FFFF}'

interface Seen {
  /** Which word of the question. */
  readonly asked: number
  readonly seq: number
  readonly weight: number
}

export const wordTable: FullTextIndex = {
  create: async (db) => {
    await sql`create table public_word (word text collate "C" not null, seq bigint not null, weight bigint not null)`.execute(db)
    // With the weight in it, a look needs the index alone.
    await sql`create unique index public_word_newest on public_word (word, seq desc) include (weight)`.execute(db)
  },

  add: async (db, text) => {
    const rows = rowsOf(text)
    if (rows.length > 0) await db.insertInto('public_word').values(rows).execute()
  },

  remove: async (db, text) => {
    const words = rowsOf(text).map(({ word }) => word)
    if (words.length > 0) await db.deleteFrom('public_word').where('word', 'in', words).where('seq', '=', text.seq).execute()
  },

  match: async (db, words, limit) => {
    const looks = words.map((word, index) => newestWith(word, index, limit * seenPerMatch))
    const { rows } = await sql<Seen>`${sql.join(looks, sql` union all `)}`.execute(db)
    return best(rows, limit)
  },
}

const rowsOf = ({ seq, title, text }: IndexedText): { word: string; seq: number; weight: number }[] => [...weighWords(title, text)].map(([word, weight]) => ({ word, seq, weight }))

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
