/** Tells a supervisor whether the relay lives, and a load balancer whether to send it requests. */
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'

export interface Health {
  /** Throws where the database cannot be read: the answer is then a problem, not "ok". */
  readonly canRead: () => Promise<unknown>
  /** It finishes what it has and wants nothing new. */
  readonly isStopping: () => boolean
}

export const mountHealth = (app: App, { canRead, isStopping }: Health): void => {
  // A supervisor that ended a relay because its database is away would make it no better: that is what /readyz is for.
  app.get('/livez', (c) => {
    c.set('route', '/livez')
    return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
  })
  for (const path of ['/healthz', '/readyz']) {
    app.get(path, async (c) => {
      c.set('route', path)
      if (path === '/readyz' && isStopping()) return problemResponse({ refused: 'storage-busy', detail: 'The relay is stopping.' }, c.get('requestId'))
      await canRead()
      return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
    })
  }
}
