/** A relay in the page: answers as it is told, and remembers each request that left. */

export interface SeenRequest {
  readonly method: string
  /** From /v1/sites/{site}/ on. */
  readonly path: string
  /** The query, with its question mark. */
  readonly search: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Reply = (request: SeenRequest) => Response | Promise<Response>

export const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** @param more what a problem says besides, as its errors */
export const problem = (code: string, status: number, more: object = {}): Response =>
  new Response(JSON.stringify({ type: `https://lapor.example/problems/${code}`, title: code, status, code, ...more }), { status, headers: { 'content-type': 'application/problem+json' } })

export class PretendRelay {
  readonly requests: SeenRequest[] = []
  /** No answer comes, as without a signal. */
  offline = false
  readonly #replies: { readonly method: string; readonly path: RegExp; readonly reply: Reply }[] = []

  /** The newest rule that fits counts. */
  on(method: string, path: RegExp, reply: Reply): this {
    this.#replies.unshift({ method, path, reply })
    return this
  }

  sent(method: string, path: RegExp): SeenRequest[] {
    return this.requests.filter((request) => request.method === method && path.test(request.path))
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const seen: SeenRequest = {
      method: request.method,
      path: new URL(request.url).pathname.replace(/^\/v1\/sites\/[^/]+\//, ''),
      search: new URL(request.url).search,
      headers: Object.fromEntries(request.headers),
      body: request.method === 'POST' ? await request.text() : '',
    }
    this.requests.push(seen)
    if (this.offline) throw new TypeError('Failed to fetch')
    const rule = this.#replies.find(({ method, path }) => method === seen.method && path.test(seen.path))
    return rule ? rule.reply(seen) : problem('route-not-found', 404)
  }
}
