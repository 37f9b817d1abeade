/** The full-text index over public reports, whichever way the database keeps it. */
import type { Kysely } from 'kysely'
import { fts5 } from './full-text-fts5.ts'
import type { FullTextIndex, IndexedText, Match } from './full-text-index.ts'
import { wordTable } from './full-text-words.ts'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'

const indexOf = (db: Parameters<typeof isPostgres>[0]): FullTextIndex => (isPostgres(db) ? wordTable : fts5)

export const createFullText = (db: Kysely<never>): Promise<void> => indexOf(db).create(db)

export const indexText = (db: Database, text: IndexedText): Promise<void> => indexOf(db).add(db, text)

export const unindexText = (db: Database, text: IndexedText): Promise<void> => indexOf(db).remove(db, text)

/**
 * The best matches, whichever of the words they have; a word in the title counts double.
 * @param words letters and digits only, lower case, without accents; a long one also stands for those that begin with it
 */
export const matchText = async (db: Database, words: readonly string[], limit: number): Promise<Match[]> => (words.length === 0 ? [] : indexOf(db).match(db, words, limit))
