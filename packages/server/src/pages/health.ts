/** Tells a supervisor whether the relay is up and can reach its database. */
import type { App } from '../http/app.ts'

/** @param canRead throws where the database cannot be read: the answer is then a problem, not "ok" */
export const mountHealth = (app: App, canRead: () => Promise<unknown>): void => {
  app.get('/healthz', async (c) => {
    c.set('route', '/healthz')
    await canRead()
    return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
  })
}
