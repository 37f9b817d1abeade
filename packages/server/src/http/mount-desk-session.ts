/** Mounts signing in at a desk, asking who is signed in, and signing out. */
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Door } from './answer-route.ts'
import type { App } from './app.ts'
import { deskCookie, deskIdOf, isFromOwnPage, mayHaveDesk } from './desk-cookie.ts'
import { bearerOf } from './know-caller.ts'
import { problemResponse } from './problem.ts'
import { acceptedType, parseJson, readBytes } from './read-body.ts'

const path = '/v1/officer/session'

/** A token has 46 characters. */
const bodyLimit = 1024

type SessionDoor = Pick<Door, 'actions' | 'baseUrl'>

export const mountDeskSession = (app: App, door: SessionDoor): void => {
  const mount = (method: 'GET' | 'POST' | 'DELETE', answer: (request: Request, network: string | undefined) => Promise<OrRefusal<Response>>): void => {
    app.on(method, path, async (c) => {
      c.set('route', path)
      const answered = await answer(c.req.raw, c.get('network'))
      return isRefusal(answered) ? problemResponse(answered, c.get('requestId')) : answered
    })
  }
  mount('POST', (request, network) => signIn(door, request, network))
  mount('GET', (request) => whoAmI(door, request))
  mount('DELETE', (request) => signOut(door, request))
}

const notFromHere = { refused: 'origin-not-allowed', detail: 'Needs the header Lapor-Desk, and a page of the relay itself.' } as const

const signIn = async ({ actions, baseUrl }: SessionDoor, request: Request, network: string | undefined): Promise<OrRefusal<Response>> => {
  if (!mayHaveDesk(request, baseUrl)) return { refused: 'origin-not-allowed', detail: 'A desk needs https, or this very machine.' }
  // Else another page could sign an officer in under a name of its own, and read what is written at that desk.
  if (!isFromOwnPage(request, baseUrl)) return notFromHere
  const token = bearerOf(request) ?? (await tokenInBody(request))
  if (isRefusal(token)) return token
  const barred = await actions.refuseTry('desk', network)
  if (barred) return barred
  const signedIn = await actions.signIn(token)
  if (isRefusal(signedIn)) return (await actions.countWrongTry('desk', network)) ?? signedIn
  // Whoever sat at this desk before has gone.
  const before = deskIdOf(request, baseUrl)
  if (before !== undefined) await actions.signOut(before)
  return sessionResponse(201, signedIn, { 'set-cookie': deskCookie(request, baseUrl, signedIn.id) })
}

const whoAmI = async ({ actions, baseUrl }: SessionDoor, request: Request): Promise<OrRefusal<Response>> => {
  const id = deskIdOf(request, baseUrl)
  const found = id === undefined ? undefined : await actions.knowDesk(id)
  return found === undefined ? { refused: 'officer-token-wrong' } : sessionResponse(200, found)
}

/** Signing out of what is signed out already is no fault. */
const signOut = async ({ actions, baseUrl }: SessionDoor, request: Request): Promise<OrRefusal<Response>> => {
  if (!isFromOwnPage(request, baseUrl)) return notFromHere
  const id = deskIdOf(request, baseUrl)
  if (id !== undefined) await actions.signOut(id)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store', 'set-cookie': deskCookie(request, baseUrl, undefined) } })
}

const tokenInBody = async (request: Request): Promise<OrRefusal<string>> => {
  if (acceptedType(request, ['application/json']) === undefined) return { refused: 'media-type-unsupported', detail: 'Accepted here: application/json.' }
  const bytes = await readBytes(request, bodyLimit, 'json-invalid')
  if (isRefusal(bytes)) return bytes
  const parsed = parseJson(bytes)
  if (isRefusal(parsed)) return parsed
  const token = (parsed.value as { readonly token?: unknown } | null)?.token
  return typeof token === 'string' ? token : { refused: 'validation-failed', issues: [{ path: '/token', code: 'required' }] }
}

interface Seen {
  readonly officer: { readonly id: string; readonly name: string; readonly role: string; readonly agencySlug: string }
  readonly expiresAt: string
}

const sessionResponse = (status: 200 | 201, { officer, expiresAt }: Seen, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify({ officer: { id: officer.id, name: officer.name, role: officer.role, agency: officer.agencySlug }, expiresAt }), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  })
