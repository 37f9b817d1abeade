/** Counts and times requests by route, method and status, for Prometheus: numbers of the machine, nothing of a person. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { RequestLine } from './request-log.ts'

export interface Metrics {
  readonly count: (line: RequestLine) => void
  readonly countFailure: () => void
  /** In the text form of Prometheus, as of now. */
  readonly read: () => Promise<string>
  readonly contentType: string
}

/** From a page out of memory to a photo on a slow line, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30]

/**
 * @param waitingMessages how many messages the relay owes others
 * @param isOfProcess also what the process itself needs: by one relay of it that stays, since what watches it is never let go of
 */
export const createMetrics = (waitingMessages: () => Promise<number>, isOfProcess: boolean): Metrics => {
  const registry = new Registry()
  if (isOfProcess) collectDefaultMetrics({ register: registry })
  const requests = new Counter({ name: 'lapor_requests_total', help: 'Requests that were answered.', labelNames: ['route', 'method', 'status'], registers: [registry] })
  const seconds = new Histogram({ name: 'lapor_request_seconds', help: 'Time until the answer.', labelNames: ['route', 'method'], buckets, registers: [registry] })
  const failures = new Counter({ name: 'lapor_failures_total', help: 'Errors that nobody has foreseen; see the log.', registers: [registry] })
  new Gauge({
    name: 'lapor_messages_waiting',
    help: 'Messages that the relay owes others.',
    registers: [registry],
    async collect() {
      this.set(await waitingMessages())
    },
  })
  return {
    count: ({ route, method, status, ms }) => {
      // A method is whatever somebody types: one label each would fill the memory.
      const known = knownMethods.has(method) ? method : 'other'
      requests.inc({ route, method: known, status })
      seconds.observe({ route, method: known }, ms / 1000)
    },
    countFailure: () => failures.inc(),
    read: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
