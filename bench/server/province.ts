/** A relay with any number of reports, made in minutes: `openProvince` for whoever measures. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newTrackingSecret } from '@lapor/sdk/contract'
import pg from 'pg'
import { postgresProgram, startPostgres } from '../../scripts/postgres.mjs'
import { newIdentityKey } from '../../packages/server/src/identity/identity-keys.ts'
import { openRelay, type RelayOptions } from '../../packages/server/src/relay.ts'
import { readSeedData } from '../../packages/server/src/seed/seed-data.ts'
import { seedWhereEmpty } from '../../packages/server/src/seed/seed.ts'
import { postgresBulk, sqliteBulk } from './bulk.ts'
import { live } from './lives.ts'
import { copyFacts, multiply, type Sample } from './multiply.ts'

export type Kind = 'sqlite' | 'postgres'

export interface Province {
  readonly options: RelayOptions
  readonly samples: readonly Sample[]
  /** Of every report in it. */
  readonly secret: string
  readonly officerToken: string
  readonly siteKeys: readonly string[]
  readonly agencies: readonly string[]
  readonly megabytes: number
  readonly seconds: number
  readonly remove: () => Promise<void>
}

export const openProvince = async (kind: Kind, reports: number): Promise<Province> => {
  const began = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'lapor-province-'))
  const identityKeys = [newIdentityKey()] as const
  const small = await openRelay({ dataFile: join(folder, 'kecil', 'lapor.sqlite'), identityKeys })
  await seedWhereEmpty(small.context, 'facts')
  const { agencies, regions, sites } = await readSeedData()
  const [first] = sites
  if (first === undefined) throw new Error('the seed has no site')
  await small.addOfficer({ id: 'petugas-ukur', name: 'Petugas Ukur', agencySlug: first.agency.slug, role: 'admin' })
  const settings = { ...first.settings, regionCode: null, supervisor: undefined }
  const all = agencies.map((agency) => ({ key: `situs-${agency.slug}`, name: agency.name, agency, settings }))
  const open = await live(small.context, all, regions.map(({ code }) => code), Date.now())

  const dataFile = join(folder, 'besar', 'lapor.sqlite')
  // As a city would run it: what is acknowledged is on the disk.
  const server = kind === 'postgres' ? await startPostgres({ shared_buffers: '512MB', max_wal_size: '4GB' }) : undefined
  const options: RelayOptions = { dataFile, databaseUrl: server?.url, identityKeys }
  const large = await openRelay(options)
  await copyFacts(small.context.db, large.context.db)
  const added = await large.addOfficer({ name: 'Pengukur', agencySlug: first.agency.slug, role: 'coordinator' })
  await large.close()
  const bulk = server === undefined ? sqliteBulk(dataFile) : await postgresBulk(server.url, postgresProgram('psql') ?? 'psql')
  const secret = newTrackingSecret(randomBytes)
  const samples = await multiply(small.context.db, open, small.context.vault, bulk, reports, secret)
  await bulk.end()
  // Gigabytes that were just made are not still on their way to the disk while a request waits for its own commit.
  spawnSync('sync')
  await small.close()
  return {
    options,
    samples,
    secret,
    officerToken: added?.token ?? '',
    siteKeys: all.map(({ key }) => key),
    agencies: agencies.map(({ slug }) => slug),
    megabytes: await sizeOf(dataFile, server?.url),
    seconds: (performance.now() - began) / 1000,
    remove: async () => {
      server?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const sizeOf = async (dataFile: string, url: string | undefined): Promise<number> => {
  if (url === undefined) return statSync(dataFile).size / 2 ** 20
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ size: string }>('select pg_database_size(current_database()) as size')
  await client.end()
  return Number(rows[0]?.size) / 2 ** 20
}
