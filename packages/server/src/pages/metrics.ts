/** Shows the relay's numbers to whoever has the token for them. */
import { isSame } from '../actions/secrets.ts'
import type { App } from '../http/app.ts'
import type { Metrics } from '../http/measure-requests.ts'

/** @param token absent: nobody sees them, and the address leads nowhere */
export const mountMetrics = (app: App, metrics: Metrics, token: string | undefined): void => {
  if (token === undefined) return
  app.get('/metrics', async (c) => {
    c.set('route', '/metrics')
    if (!isSame(c.req.header('authorization') ?? '', `Bearer ${token}`)) return c.text('A token is needed.\n', 401, { 'www-authenticate': 'Bearer realm="metrics"', 'cache-control': 'no-store' })
    return c.body(await metrics.read(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
  })
}
