/** The origin of a page as a browser will send it, from what a person pastes out of an address bar. */

/** @returns undefined where it is no address of a website */
export const originOf = (typed: string): string | undefined => {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address)) return undefined
  const { origin, protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost') ? origin : undefined
}
