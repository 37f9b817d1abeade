/** A `fetch` that never answers, but lets go when it is told to. */
export const silent: typeof globalThis.fetch = (input, init) =>
  new Promise((_, reject) => {
    const { signal } = new Request(input, init)
    const letGo = (): void => reject(signal.reason as Error)
    if (signal.aborted) letGo()
    signal.addEventListener('abort', letGo)
  })
