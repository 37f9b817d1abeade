/** Writes about each request as JSON on stdout, for a relay in service. */
import { pino } from 'pino'
import type { Config } from './config.ts'
import type { RequestLog } from './http/request-log.ts'

export const jsonLog = (level: Config['logLevel']): RequestLog => {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    request: (line) => logger.info(line, 'request'),
    failure: (line) => logger.error(line, 'failure'),
  }
}
