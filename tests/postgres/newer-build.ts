/** Makes a newer version of the relay: this one and one more migration, as a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')

/** Of the migration that only the newer version has. */
export const laterMigration = '9999-later'

export interface NewerBuild {
  /** What Node is told to run it, before the command. */
  readonly program: readonly string[]
  readonly remove: () => void
}

export const makeNewerBuild = (): NewerBuild => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-newer-'))
  const from = join(repository, 'packages/server')
  const to = join(folder, 'packages/server')
  mkdirSync(to, { recursive: true })
  for (const name of ['src', 'data', 'package.json']) cpSync(join(from, name), join(to, name), { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  // Of a package that others need in another version.
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'))
  writeFileSync(join(to, `src/db/migrations/${laterMigration}.ts`), `/** A later one. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const later: Migration = {
  async up(db: Kysely<never>) {
    await db.schema.alterTable('report').addColumn('later', 'text').execute()
    await db.schema.alterTable('site').addColumn('later', 'text').execute()
    await db.schema.createIndex('report_by_later').on('report').column('later').execute()
  },
}
`)
  const list = join(to, 'src/db/migrate.ts')
  const text = readFileSync(list, 'utf8')
  writeFileSync(list, text.replace('import type { Database }', `import { later } from './migrations/${laterMigration}.ts'\nimport type { Database }`).replace(/(const migrations: [^{]*\{)/, `$1\n  '${laterMigration}': later,`))
  return { program: ['--conditions=@lapor/source', join(to, 'src/cli.ts')], remove: () => rmSync(folder, { recursive: true, force: true }) }
}
