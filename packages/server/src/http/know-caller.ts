/** Finds out which officer asks: by the token in the header, or by the cookie of a desk. */
import type { Actions } from '../actions/index.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { deskIdOf, isFromOwnPage } from './desk-cookie.ts'

export interface Asked {
  readonly request: Request
  readonly baseUrl: string | undefined
  readonly network: string | undefined
}

/** In Authorization, as RFC 6750 writes it; undefined where there is none. */
export const bearerOf = (request: Request): string | undefined => /^Bearer ([\w-]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1]

export const knowCaller = async (actions: Actions, { request, baseUrl, network }: Asked): Promise<OrRefusal<OfficerRecord>> => {
  const token = bearerOf(request)
  if (token !== undefined) {
    const barred = await actions.refuseTry('desk', network)
    if (barred) return barred
    return (await actions.knowOfficer(token)) ?? (await actions.countWrongTry('desk', network)) ?? { refused: 'officer-token-wrong' }
  }
  const id = deskIdOf(request, baseUrl)
  if (id === undefined) return { refused: 'officer-token-wrong' }
  // A browser sends the cookie by itself, whoever's page asked it to.
  if (!['GET', 'HEAD'].includes(request.method) && !isFromOwnPage(request, baseUrl)) return { refused: 'origin-not-allowed', detail: 'With the cookie of a desk, a change needs the header Lapor-Desk and must come from a page of the relay itself.' }
  return (await actions.knowDesk(id))?.officer ?? { refused: 'officer-token-wrong' }
}
