/** Tells whether a relay has used this database: one that is empty is easily the wrong one. */
import { sql } from 'kysely'
import type { Database } from './open-database.ts'

export const isPreparedPostgres = async (db: Database): Promise<boolean> => (await sql<{ there: boolean }>`select to_regclass('report') is not null as there`.execute(db)).rows[0]?.there === true
