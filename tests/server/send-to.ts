/** Sends what a test asks of a relay to one that runs as a process of its own. */
import { requestFor } from './town.ts'

/** A route, and what is said to it. */
export type Asked = Parameters<typeof requestFor>

export const sendTo = (baseUrl: string, ...asked: Asked): Promise<Response> => {
  const request = requestFor(...asked)
  return fetch(request.url.replace('http://relay.example', baseUrl), request)
}
