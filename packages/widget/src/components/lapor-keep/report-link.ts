/** The link by which a report is opened again: the page where the form stands, codes in the fragment, which no server sees. */

/**
 * @param page address of the page; a frame of the relay is no page that one opens, so its whole page stands in for it
 * @param secret absent in what is passed on to others
 */
export const reportLink = (page: string, trackingId: string, secret?: string): string => {
  const url = new URL(page)
  url.pathname = url.pathname.replace(/^\/embed\//, '/lapor/')
  url.hash = `lapor=${trackingId}${secret === undefined ? '' : `.${secret}`}`
  return url.href
}
