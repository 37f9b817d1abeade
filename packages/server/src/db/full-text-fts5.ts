/** The full-text index in SQLite's words: FTS5, https://sqlite.org/fts5.html. */
import { sql } from 'kysely'
import { type FullTextIndex, shortestBeginning } from './full-text-index.ts'

export const fts5: FullTextIndex = {
  /**
   * Contentless: the words only, the text stays where it is. With secure-delete, the words of a report that is taken back leave the
   * file instead of waiting for the next merge; not so with contentless_delete=1, which only notes that a row is gone.
   */
  create: async (db) => {
    await sql`create virtual table public_text using fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2')`.execute(db)
    await sql`insert into public_text(public_text, rank) values ('secure-delete', 1)`.execute(db)
  },

  add: async (db, { seq, title, text }) => {
    await sql`insert into public_text(rowid, title, text) values (${seq}, ${title}, ${text})`.execute(db)
  },

  remove: async (db, { seq, title, text }) => {
    await sql`insert into public_text(public_text, rowid, title, text) values ('delete', ${seq}, ${title}, ${text})`.execute(db)
  },

  /** Each word is quoted: within quotation marks nothing is a command to FTS5. */
  match: async (db, words, limit) => {
    const question = words.map((word) => `"${word.replaceAll('"', '""')}"${word.length >= shortestBeginning ? '*' : ''}`).join(' OR ')
    const { rows } = await sql<{ seq: number; score: number }>`select rowid as seq, bm25(public_text, 2.0, 1.0) as score from public_text where public_text match ${question} order by score limit ${limit}`.execute(db)
    // bm25 of FTS5 is negative, the best the lowest.
    return rows.map(({ seq, score }) => ({ seq, score: -score }))
  },
}
