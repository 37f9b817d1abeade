/** Finds the site that a request names in its path, and lets in only the pages on its list. */
import type { Memory } from './memory.ts'
import { Refusal } from './refusal.ts'
import type { TestSite } from './town.ts'

/** @throws Refusal site-unknown, origin-not-allowed */
export const siteOf = ({ sites, refusedOrigins, now }: Memory, key: string, origin: string | null): TestSite => {
  const site = sites.get(key)
  if (!site) throw new Refusal('site-unknown')
  if (origin !== null && !site.origins.includes(origin)) {
    const refused = refusedOrigins.get(key) ?? new Map<string, { count: number; lastAt: string }>()
    refused.set(origin, { count: (refused.get(origin)?.count ?? 0) + 1, lastAt: now() })
    refusedOrigins.set(key, refused)
    throw new Refusal('origin-not-allowed')
  }
  return site
}
