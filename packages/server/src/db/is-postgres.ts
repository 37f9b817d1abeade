/** Tells which of the two databases this is, for the few places where they need other words. */
import { type Kysely, PostgresAdapter } from 'kysely'

export const isPostgres = (db: Pick<Kysely<never>, 'getExecutor'>): boolean => db.getExecutor().adapter instanceof PostgresAdapter
