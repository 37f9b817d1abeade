/** Reads a link to one's own report, `#lapor=TRACKINGID.SECRET`, and takes the secret out of the address bar. */

export interface ReportLink {
  readonly trackingId: string
  readonly trackingSecret?: string
}

/** The fragment never reaches a server; after this it is not in the history, a screenshot or a shared address either. */
export const takeReportLink = (): ReportLink | undefined => {
  const [, trackingId, trackingSecret] = /^#lapor=([\w-]+)(?:\.([\w-]+))?$/.exec(location.hash) ?? []
  if (!trackingId) return undefined
  // The whole address, because a relative one would be resolved against the page's <base href>.
  history.replaceState(history.state, '', location.href.split('#', 1)[0])
  return { trackingId, ...(trackingSecret ? { trackingSecret } : {}) }
}
