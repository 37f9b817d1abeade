/** Where a message sends its reader: officers to the desk, reporters to the page of their site. */

export interface Links {
  /** The configured LAPOR_BASE_URL; without it a message names the tracking ID only, since nobody knows the relay's address. */
  readonly baseUrl: string | undefined
}

/** The tracking ID is in the fragment, as the widget reads it: it reaches neither server logs nor Referer headers. */
export const linkTo = ({ baseUrl }: Links, trackingId: string, to: 'officer' | 'reporter', site: string): string | undefined => {
  if (baseUrl === undefined) return undefined
  return to === 'officer' ? `${baseUrl}/desk#/laporan/${trackingId}` : `${baseUrl}/lapor/${encodeURIComponent(site)}#lapor=${trackingId}`
}

export const linkToDesk = ({ baseUrl }: Links): string | undefined => (baseUrl === undefined ? undefined : `${baseUrl}/desk`)
