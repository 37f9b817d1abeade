/** A fetch for an officer who is signed in at a desk: the browser brings the cookie, and a header shows that a script of the relay's own page asks. */

/** Only a page of the relay itself gets its cookie: elsewhere "same-origin" sends none, and the relay answers officer-token-wrong. */
export const deskFetch =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  (input, init) => {
    const request = new Request(input, { ...init, credentials: 'same-origin' })
    request.headers.set('lapor-desk', '1')
    return fetch(request)
  }
