/** Whether a form was sent from a page of somebody else: without cookies it could read nothing, but it could file in a visitor's name. */
import { isOwnOrigin, ownOrigin } from '../../http/own-origin.ts'

/** A browser that says nothing (old ones, Opera Mini's servers) is believed: there is nothing to take from the person in front of it. */
export const isFromElsewhere = (request: Request, baseUrl: string | undefined): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && !isOwnOrigin(origin, ownOrigin(request, baseUrl))
}
