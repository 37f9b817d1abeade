/** How SQLite would answer a query: a line for each step, with the index that it takes. */
import { type Compilable, CompiledQuery } from 'kysely'
import type { Database } from '../../packages/server/src/db/open-database.ts'

export const planOf = async (db: Database, query: Compilable): Promise<string[]> => {
  const { sql, parameters } = query.compile()
  const { rows } = await db.executeQuery<{ readonly detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]))
  return rows.map(({ detail }) => detail)
}
