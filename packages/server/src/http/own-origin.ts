/** Under which origin the relay itself is reached: as configured, or else as the request says. */
import { isThisMachine } from '../domain/this-machine.ts'

/** @param baseUrl the configured LAPOR_BASE_URL; a relay behind a proxy needs it, a relay on a desk does not */
export const ownOrigin = (request: Request, baseUrl: string | undefined): string => new URL(baseUrl ?? request.url).origin

/** "localhost" and "127.0.0.1" are two origins for a browser and one relay for the person at the desk. */
export const isOwnOrigin = (origin: string, own: string): boolean => {
  if (origin === own) return true
  if (!URL.canParse(origin)) return false
  const asked = new URL(origin)
  const mine = new URL(own)
  return isThisMachine(asked.hostname) && isThisMachine(mine.hostname) && asked.port === mine.port && asked.protocol === mine.protocol
}
