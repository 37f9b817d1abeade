/** Writes about each request as JSON on stdout, for a relay in service. */
import { pino } from 'pino'
import type { Config } from './config.ts'
import type { RequestLog } from './http/request-log.ts'

const mostWaitingBytes = 1_048_576

export const jsonLog = (level: Config['logLevel']): RequestLog => {
  // Each line is written before the next. Where the disk is full, lines wait up to this size and are lost beyond it: pino's own way is to try
  // the last ones again for ever while the process ends, which then neither answers nor ends.
  const out = pino.destination({ dest: 1, sync: true, maxLength: mostWaitingBytes })
  out.on('error', () => undefined)
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, out)
  return {
    request: (line) => logger.info(line, 'request'),
    failure: (line) => logger.error(line, 'failure'),
  }
}
