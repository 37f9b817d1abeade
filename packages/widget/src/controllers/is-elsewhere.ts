/** Tells whether a page is of another origin than its relay: what lies in its storage is then another's to read. */

/** @param base address of the relay; empty: the page's own */
export const isElsewhere = (base: string): boolean => !!base && !`${base}/`.startsWith(`${location.origin}/`)
