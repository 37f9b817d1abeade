/** Finds the site that a request names in its path, and lets in only the pages on its list. */
import type { Memory } from './memory.ts'
import { Refusal } from './refusal.ts'
import type { TestSite } from './town.ts'

/** @throws Refusal site-unknown, origin-not-allowed */
export const siteOf = ({ sites }: Memory, key: string, origin: string | null): TestSite => {
  const site = sites.get(key)
  if (!site) throw new Refusal('site-unknown')
  if (origin !== null && !site.origins.includes(origin)) throw new Refusal('origin-not-allowed')
  return site
}
