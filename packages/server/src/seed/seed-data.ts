/** The shape of the files in data/seed, and how they are read. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Agency, Command, Region, ReportSubmission } from '@lapor/sdk/contract'
import { presets } from '@lapor/sdk/contract'
import type { DeadlineRule } from '../domain/deadline.ts'
import type { OfficerRole } from '../domain/officer.ts'
import type { SiteRecord, SiteSettings } from '../domain/site-record.ts'
import { dataFolder } from '../package-folder.ts'

/** A local time so many days ago: a demo is never out of date. */
export interface Moment {
  readonly daysAgo: number
  readonly time: string
}

export interface SeedStep {
  readonly at: Moment
  readonly command: Command
  readonly text?: string
  readonly reason?: string
  /** Which picture is drawn as evidence. */
  readonly evidence?: 'lamp' | 'barrier'
  /** An officer's id; absent: the officer of the site's agency. */
  readonly as?: string
  /** For `assign`: an officer's id. */
  readonly officer?: string
  /** For `transfer`: an agency's slug. */
  readonly agency?: string
  /** For `rate`. */
  readonly score?: number
}

export interface SeedReport extends Pick<ReportSubmission, 'classification' | 'text' | 'place' | 'category' | 'anonymous' | 'confidential' | 'reporter'> {
  readonly site: string
  readonly filed: Moment
  readonly occurredDaysBefore?: number
  readonly photo?: boolean
  readonly steps: readonly SeedStep[]
}

export interface SeedOfficer {
  readonly id: string
  readonly name: string
  readonly agency: string
  readonly role: OfficerRole
}

export interface SeedData {
  readonly regions: readonly Region[]
  readonly agencies: readonly Agency[]
  readonly sites: readonly SiteRecord[]
  readonly demoWaysOut: SiteSettings['waysOut']
  readonly officers: readonly SeedOfficer[]
  readonly reports: readonly SeedReport[]
}

interface SitesFile {
  readonly deadlines: Readonly<Record<string, readonly DeadlineRule[]>>
  /** Invented, so never in a relay that serves citizens: a wrong number is worse than none. */
  readonly demoWaysOut: SiteSettings['waysOut']
  readonly shared: Omit<SiteSettings, 'deadlines' | 'fields' | 'regionCode' | 'supervisor' | 'origins'>
  readonly sites: readonly { readonly key: string; readonly name: string; readonly agency: string; readonly preset: keyof typeof presets; readonly regionCode: string | null; readonly supervisor?: string; readonly origins: readonly string[] }[]
  readonly officers: readonly SeedOfficer[]
}

export const readSeedData = async (): Promise<SeedData> => {
  const { regions } = await read<{ regions: Region[] }>('regions.json')
  const agencies = (await read<{ agencies: Agency[] }>('agencies.json')).agencies.map(({ slug, acronym, name, kind }) => ({ slug, acronym, name, kind }))
  const { reports } = await read<{ reports: SeedReport[] }>('reports.json')
  const { deadlines, demoWaysOut, shared, sites, officers } = await read<SitesFile>('sites.json')
  return {
    regions,
    agencies,
    officers,
    reports,
    demoWaysOut,
    sites: sites.map(({ key, name, agency, preset, regionCode, supervisor, origins }) => ({
      key,
      name,
      agency: agencies.find((one) => one.slug === agency) ?? missing(agency),
      settings: { ...shared, deadlines, fields: presets[preset], regionCode, supervisor, origins },
    })),
  }
}

/** For a site that is made on the desk: what all sites of the data share. */
export const settingsToStartFrom = async (): Promise<Omit<SiteSettings, 'fields' | 'origins'>> => {
  const { deadlines, shared } = await read<SitesFile>('sites.json')
  return { ...shared, deadlines, regionCode: null }
}

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(dataFolder('seed'), name), 'utf8')) as T

const missing = (slug: string): never => {
  throw new Error(`data/seed/sites.json names the unknown agency "${slug}"`)
}
