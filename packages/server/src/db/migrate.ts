/** Brings the tables of a database forward to what this version needs. There is no way back: a backup is the way back. */
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { firstTables } from './migrations/0001-first-tables.ts'
import { lifecycle } from './migrations/0002-lifecycle.ts'
import { publicTables } from './migrations/0003-public.ts'
import { time } from './migrations/0004-time.ts'
import { confidence } from './migrations/0005-confidence.ts'
import { safety } from './migrations/0006-safety.ts'
import { publicCategory } from './migrations/0007-public-category.ts'
import { outgoing } from './migrations/0008-outgoing.ts'
import { placeAndBehalf } from './migrations/0009-place-and-behalf.ts'
import { open311 } from './migrations/0010-open311.ts'
import { erasures } from './migrations/0011-erasures.ts'
import { handover } from './migrations/0012-handover.ts'
import { uploadLock } from './migrations/0013-upload-lock.ts'
import { sites } from './migrations/0014-sites.ts'
import { formal } from './migrations/0015-formal.ts'
import { words } from './migrations/0016-words.ts'
import { keptFigures } from './migrations/0017-kept-figures.ts'
import { fewerPages } from './migrations/0018-fewer-pages.ts'
import { NewerDatabaseError } from './newer-database-error.ts'
import type { Database } from './open-database.ts'
import { isLockTimeout } from './storage-busy.ts'

/** In order of their names. A migration that was released is never changed. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-lifecycle': lifecycle,
  '0003-public': publicTables,
  '0004-time': time,
  '0005-confidence': confidence,
  '0006-safety': safety,
  '0007-public-category': publicCategory,
  '0008-outgoing': outgoing,
  '0009-place-and-behalf': placeAndBehalf,
  '0010-open311': open311,
  '0011-erasures': erasures,
  '0012-handover': handover,
  '0013-upload-lock': uploadLock,
  '0014-sites': sites,
  '0015-formal': formal,
  '0016-words': words,
  '0017-kept-figures': keptFigures,
  '0018-fewer-pages': fewerPages,
}

/** The names of all that this version has, in their order. */
export const knownMigrations: readonly string[] = Object.keys(migrations)

/**
 * @returns the names of the migrations that were run now
 * @throws {NewerDatabaseError} where a newer version has run more of them
 */
export const migrate = async (db: Database): Promise<string[]> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  let { error, results } = await migrator.migrateToLatest()
  // Another relay is at it, and a large city's tables take longer than a write may wait.
  while (isLockTimeout(error)) ({ error, results } = await migrator.migrateToLatest())
  if (error !== undefined) {
    const unknown = (await doneMigrations(db).catch(() => [])).filter((name) => !knownMigrations.includes(name))
    if (unknown.length > 0) throw new NewerDatabaseError(`Basis data ini sudah dipakai versi relay yang lebih baru (${unknown.join(', ')}). Pasang versi itu, atau yang lebih baru lagi.`, { cause: error })
    throw error instanceof Error ? error : new Error('a migration failed', { cause: error })
  }
  return (results ?? []).map((result) => result.migrationName)
}

/** The names of those that were run, in their order. */
export const doneMigrations = async (db: Database): Promise<string[]> => (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)).rows.map(({ name }) => name)
