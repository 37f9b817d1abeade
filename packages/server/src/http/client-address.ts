/** From which address a request came: the socket's, or what the operator's own proxies say. */

/**
 * @param proxies how many proxies of the operator stand before the relay; each appends the address it was asked from to
 * X-Forwarded-For. What stands further left was written by the asking side and is not believed.
 */
export const clientAddress = (forwardedFor: string | null, socketAddress: string | undefined, proxies: number): string | undefined =>
  proxies === 0 ? socketAddress : (forwardedFor ?? '').split(',').at(-proxies)?.trim() || undefined
