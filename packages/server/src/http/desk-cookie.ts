/** The cookie of a desk session, and the proof that a request with it comes from the relay's own page. */
import { isThisMachine } from '../domain/this-machine.ts'
import { isOwnOrigin, ownOrigin } from './own-origin.ts'

/** A browser takes "__Host-" from https only, for this host alone and all of it (RFC 6265bis §4.1.3.2). */
const nameAt = (origin: string): string => (origin.startsWith('https:') ? '__Host-lapor-desk' : 'lapor-desk')

const idPattern = /^[\w-]{43}$/

/** The header that a page of the relay sends with what a cookie vouches for; no form can, and no page elsewhere without being asked first. */
const deskHeader = 'lapor-desk'

/** Without https a cookie travels for all to read: only on this very machine. */
export const mayHaveDesk = (request: Request, baseUrl: string | undefined): boolean => {
  const { protocol, hostname } = new URL(ownOrigin(request, baseUrl))
  return protocol === 'https:' || isThisMachine(hostname)
}

export const deskIdOf = (request: Request, baseUrl: string | undefined): string | undefined => {
  const name = nameAt(ownOrigin(request, baseUrl))
  const values = (request.headers.get('cookie') ?? '').split(';').flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=', 2)
    return key.trim() === name ? [value.trim()] : []
  })
  // Two of one name are no browser's doing at this host.
  return values.length === 1 && idPattern.test(values[0] ?? '') ? values[0] : undefined
}

/** @param id undefined takes the cookie away */
export const deskCookie = (request: Request, baseUrl: string | undefined, id: string | undefined): string => {
  const origin = ownOrigin(request, baseUrl)
  return [`${nameAt(origin)}=${id ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', ...(origin.startsWith('https:') ? ['Secure'] : []), ...(id === undefined ? ['Max-Age=0'] : [])].join('; ')
}

/**
 * SameSite=Strict is not enough: a hacked page of a kelurahan under the same city's domain is "same site". So both: a header that only
 * a script can set, and the browser's word that the script's page is of the relay (Sec-Fetch-Site, or Origin where that is missing).
 */
export const isFromOwnPage = (request: Request, baseUrl: string | undefined): boolean => {
  if (!request.headers.get(deskHeader)) return false
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && isOwnOrigin(origin, ownOrigin(request, baseUrl))
}
