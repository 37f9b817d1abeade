/** Answers for the site to try things out on from a small relay in memory, which is forgotten again and again: nothing of it reaches the database. */
import { trialKey } from '../domain/trial-key.ts'

type Fetch<From> = (request: Request, from?: From) => Promise<Response>

interface MemoryRelay<From> {
  readonly fetch: Fetch<From>
  readonly close: () => Promise<void>
}

export interface TrialOptions<From> {
  /** Opens an empty relay in memory with the site in it. */
  readonly open: () => Promise<MemoryRelay<From>>
  /** RFC 3339. */
  readonly now: () => string
  readonly longestMs?: number
  readonly mostWrites?: number
}

export interface Trial<From> {
  /** @param main answers whatever is not of this site */
  readonly before: (main: Fetch<From>) => Fetch<From>
  readonly close: () => Promise<void>
}

/** Long enough to file a report and look what became of it. */
const ordinaryLongestMs = 3_600_000
/** Each may bring one photo of a megabyte: this bounds what strangers can fill. */
const ordinaryMostWrites = 200

const ownPath = new RegExp(`^/(?:v1/sites|lapor|embed|simpan)/${trialKey}(?:/|$)`)

export const openTrial = <From>({ open, now, longestMs = ordinaryLongestMs, mostWrites = ordinaryMostWrites }: TrialOptions<From>): Trial<From> => {
  let current: Held<From> | undefined
  const closing = new Set<Promise<void>>()

  const forget = (held: Held<From>): void => {
    held.isOver = true
    if (current === held) current = undefined
    if (held.running > 0) return
    // One that cannot be closed is left: the relay that people need goes on.
    const gone = held.relay.then(({ close }) => close()).catch(() => undefined).finally(() => closing.delete(gone))
    closing.add(gone)
  }

  /** Nobody is cut off: it closes when the last one who asked it has been answered. */
  const ask = async (held: Held<From>, request: Request, from: From | undefined): Promise<Response> => {
    held.running++
    try {
      return await (await held.relay).fetch(request, from)
    } finally {
      held.running--
      if (held.isOver && held.running === 0) forget(held)
    }
  }

  const begin = (): Held<From> => {
    const held: Held<From> = { relay: open(), since: Date.parse(now()), writes: 0, running: 0, isOver: false }
    // One that did not open is no relay: whoever asks next opens another, instead of being refused for an hour.
    held.relay.catch(() => forget(held))
    return held
  }

  const fresh = (): Held<From> => {
    if (current !== undefined && (Date.parse(now()) - current.since >= longestMs || current.writes >= mostWrites)) forget(current)
    return (current ??= begin())
  }

  return {
    before: (main) => async (request, from) => {
      const url = new URL(request.url)
      if (ownPath.test(url.pathname) || (/^\/snippet(?:\/poster)?$/.test(url.pathname) && url.searchParams.get('situs') === trialKey)) {
        const held = fresh()
        if (request.method !== 'POST') return ask(held, request, from)
        held.writes++
        const answered = await ask(held, request, from)
        // What was refused fills nothing: strangers cannot have one relay after the other opened by it.
        if (!answered.ok) held.writes--
        return answered
      }
      const answered = await main(request, from)
      // Links to photos name no site.
      return answered.ok || current === undefined || !url.pathname.startsWith('/v1/attachments/') ? answered : ask(current, request, from)
    },
    close: async () => {
      if (current !== undefined) forget(current)
      await Promise.all(closing)
    },
  }
}

interface Held<From> {
  readonly relay: Promise<MemoryRelay<From>>
  readonly since: number
  writes: number
  running: number
  isOver: boolean
}
