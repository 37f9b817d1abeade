/** A page that tried to use a site and is not on its list: what is kept of it, and which one gives way where there are too many. */

export interface RefusedOrigin {
  /** Scheme, host and port, and nothing else. */
  readonly origin: string
  readonly count: number
  readonly lastAt: string
}

/** As many as an admin looks at. */
export const mostRefusedOrigins = 20

/** What an admin could allow: a website. A sandboxed frame says "null", a file nothing. */
export const isWebsite = (origin: string): boolean => origin.length <= 200 && /^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9]\d{0,4})?$/.test(origin)

/**
 * Whoever invents origins pushes out only others that came as rarely: a real page comes again and again.
 * @param kept all of the site
 * @returns what is there afterwards of this origin, and which one goes for it
 */
export const noteRefusal = (kept: readonly RefusedOrigin[], origin: string, now: string): { readonly noted: RefusedOrigin; readonly gone: string | undefined } => {
  const before = kept.find((one) => one.origin === origin)
  const noted = { origin, count: (before?.count ?? 0) + 1, lastAt: now }
  if (before !== undefined || kept.length < mostRefusedOrigins) return { noted, gone: undefined }
  const [rarest] = [...kept].sort((a, b) => a.count - b.count || (a.lastAt < b.lastAt ? -1 : 1))
  return { noted, gone: rarest?.origin }
}
