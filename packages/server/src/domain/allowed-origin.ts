/** Whether a page of an origin may show the form of a site. */

/** Any page: only the site to try things out on has it; what admins write is an origin (contract, NewSiteBody). */
export const anyOrigin = '*'

/** @param origins of the site's settings */
export const allowsOrigin = (origins: readonly string[], origin: string): boolean => origins.includes(anyOrigin) || origins.includes(origin)
