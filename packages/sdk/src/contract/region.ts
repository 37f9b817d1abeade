/** A region ("wilayah") by its Kemendagri code; never convert to or from BPS codes by stripping dots. */
import * as z from './zod.ts'

/** Kemendagri code of a kelurahan or desa, e.g. 36.74.07.1004. */
export const RegionCode = z.string().check(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/))

/** A kelurahan with its kecamatan. */
export const Region = z.looseObject({
  code: z.string(),
  name: z.string(),
  /** The kecamatan it lies in. */
  district: z.string(),
  /** Other spellings in daily use, e.g. "Rawa Buntu" for Rawabuntu. */
  aliases: z.array(z.string()),
})

/** A kelurahan as read back. */
export type Region = z.infer<typeof Region>

/** Every kelurahan a report of the site can be about. */
export const RegionList = z.looseObject({ items: z.array(Region) })

/** How a name is compared: no spaces, no case, no punctuation. */
const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Forgiving search: "rawa buntu", "RAWABUNTU" and "rawabun" all find Rawabuntu. Names that begin with the words come first.
 * @example
 * const [first] = contract.searchRegions(await lapor.regions.list(), 'rawa buntu')
 */
export const searchRegions = (regions: readonly Region[], words: string): Region[] => {
  const wanted = folded(words)
  const rank = (region: Region): number => {
    const names = [region.name, ...region.aliases].map(folded)
    if (names.some((name) => name.startsWith(wanted))) return 0
    if (names.some((name) => name.includes(wanted))) return 1
    return folded(region.district).startsWith(wanted) ? 2 : 3
  }
  return regions
    .map((region) => ({ region, rank: rank(region) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.region)
}
