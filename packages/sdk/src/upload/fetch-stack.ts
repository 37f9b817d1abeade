/** Sends tus-js-client's requests with a fetch that was handed in, or where there is no XMLHttpRequest. */
import type { HttpStack } from 'tus-js-client'

export const fetchStack = (fetch: typeof globalThis.fetch): HttpStack => ({
  getName: () => 'fetch',
  createRequest: (method, url) => {
    const headers: Record<string, string> = {}
    const controller = new AbortController()
    return {
      getMethod: () => method,
      getURL: () => url,
      setHeader: (name, value) => void (headers[name] = value),
      getHeader: (name) => headers[name],
      // fetch does not tell how far a body has come; progress goes by pieces.
      setProgressHandler: () => undefined,
      send: async (body: Blob | null) => {
        const response = await fetch(url, { method, headers, body: body ?? null, credentials: 'omit', signal: controller.signal })
        const text = await response.text()
        return { getStatus: () => response.status, getHeader: (name) => response.headers.get(name) ?? undefined, getBody: () => text, getUnderlyingObject: () => response }
      },
      abort: async () => controller.abort(),
      getUnderlyingObject: () => undefined,
    }
  },
})
