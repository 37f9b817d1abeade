/** Reads and writes regions and agencies: facts that change by configuration, not by citizens. */
import type { Agency, Region } from '@lapor/sdk/contract'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import { agencyOf, agencyRow, regionOf, regionRow } from './rows.ts'

export const listRegions = async (db: Database): Promise<Region[]> => (await db.selectFrom('region').selectAll().orderBy('name').orderBy('code').execute()).map(regionOf)

const regionCalled = prepare((db, { code }: { readonly code: string }) => db.selectFrom('region').select('name').where('code', '=', code))

export const findRegionName = async (db: Database, code: string): Promise<string | undefined> => (await regionCalled.run(db, { code }))[0]?.name

export const findAgency = async (db: Database, slug: string): Promise<Agency | undefined> => {
  const row = await db.selectFrom('agency').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && agencyOf(row)
}

export interface AgencyPosition {
  readonly name: string
  readonly slug: string
}

/** By name; one more than `limit`, if there is one, tells that there is a next page. */
export const agenciesByName = async (db: Database, after: AgencyPosition | undefined, limit: number): Promise<Agency[]> => (await agencyRows(db, after, limit).execute()).map(agencyOf)

export const agencyRows = (db: Database, after: AgencyPosition | undefined, limit: number) =>
  db
    .selectFrom('agency')
    .selectAll()
    .$if(after !== undefined, (query) => query.where((eb) => eb(eb.refTuple('name', 'slug'), '>', eb.tuple(after?.name ?? '', after?.slug ?? ''))))
    .orderBy('name')
    .orderBy('slug')
    .limit(limit + 1)

export const agenciesNamed = async (db: Database, slugs: readonly string[]): Promise<Agency[]> => (slugs.length === 0 ? [] : (await db.selectFrom('agency').selectAll().where('slug', 'in', slugs).execute()).map(agencyOf))

export const regionsNamed = async (db: Database, codes: readonly string[]): Promise<Region[]> => (codes.length === 0 ? [] : (await db.selectFrom('region').selectAll().where('code', 'in', codes).execute()).map(regionOf))

export const saveRegions = async (db: Database, regions: readonly Region[]): Promise<void> => {
  for (const region of regions) await db.insertInto('region').values(regionRow(region)).onConflict((c) => c.column('code').doUpdateSet(regionRow(region))).execute()
}

export const saveAgencies = async (db: Database, agencies: readonly Agency[]): Promise<void> => {
  for (const agency of agencies) await db.insertInto('agency').values(agencyRow(agency)).onConflict((c) => c.column('slug').doUpdateSet(agencyRow(agency))).execute()
}
