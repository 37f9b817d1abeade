/** A site whose ways to turn elsewhere lead to a page or a telephone, and to nothing that a browser might run. */
import type { Site } from '@lapor/sdk/contract'

/** As `safeAddress` of the help while writing, which comes with another part. */
const safe = /^(?:https?|tel):/i

const made = new WeakMap<Site, Site>()

/** @returns the same object each time: another one would be drawn anew */
export const withSafeWays = (site: Site): Site => {
  const known = made.get(site) ?? { ...site, escalation: site.escalation.filter(({ url }) => safe.test(url)) }
  made.set(site, known)
  return known
}
