/** Tells a supervisor whether the relay lives, and a load balancer whether to send it requests. */
import { createHmac } from 'node:crypto'
import { isSame } from '../actions/secrets.ts'
import { later } from '../domain/later.ts'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'

export interface Health {
  /** Throws where the database cannot be read: the answer is then a problem, not "ok". */
  readonly canRead: () => Promise<unknown>
  /** Undefined where there is room; else what there is no room for. Tries a write where the last one found none. */
  readonly lacksRoom: () => Promise<string | undefined>
  /** It finishes what it has and wants nothing new. */
  readonly isStopping: () => boolean
  /** How many proxies of the operator stand before the relay. */
  readonly proxies: number
  /** As `doctorKey` names it. */
  readonly key: string
  readonly now: () => string
}

/** What the relay sees of a request; told to `lapor-server doctor` alone. */
export interface Seen {
  /** How many addresses X-Forwarded-For has. */
  readonly forwarded: number
  /** LAPOR_TRUST_PROXY. */
  readonly proxies: number
  /** X-Forwarded-Proto; null where there is none. */
  readonly scheme: string | null
}

/** The name of the secret that the doctor and the relay share by their database. */
export const doctorKey = 'doctor'

/** Good for the minute in which it was made, and the next one. @param now RFC 3339 */
export const doctorToken = (key: string, now: string): string => createHmac('sha256', key).update(now.slice(0, 16)).digest('base64url')

export const mountHealth = (app: App, { canRead, lacksRoom, isStopping, proxies, key, now }: Health): void => {
  const knowsDoctor = (token: string): boolean => [now(), later(now(), -60_000)].some((at) => isSame(token, doctorToken(key, at)))
  // A supervisor that ended a relay because its database is away would make it no better: that is what /readyz is for.
  app.get('/livez', (c) => {
    c.set('route', '/livez')
    const token = c.req.header('lapor-doctor')
    const seen: Seen | undefined = token !== undefined && knowsDoctor(token) ? { forwarded: (c.req.header('x-forwarded-for') ?? '').split(',').filter((one) => one.trim() !== '').length, proxies, scheme: c.req.header('x-forwarded-proto') ?? null } : undefined
    return c.json({ status: 'ok', ...(seen === undefined ? {} : { seen }) }, 200, { 'cache-control': 'no-store' })
  })
  for (const path of ['/healthz', '/readyz']) {
    app.get(path, async (c) => {
      c.set('route', path)
      if (path === '/readyz' && isStopping()) return problemResponse({ refused: 'storage-busy', detail: 'The relay is stopping.' }, c.get('requestId'))
      await canRead()
      const lack = path === '/readyz' ? await lacksRoom() : undefined
      if (lack !== undefined) return problemResponse({ refused: 'storage-busy', detail: lack }, c.get('requestId'))
      return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
    })
  }
}
