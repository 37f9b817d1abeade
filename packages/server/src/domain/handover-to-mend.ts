/** Decides to which of several systems a number belongs that an officer notes by hand. */
import type { HandoverRecord } from './handover.ts'

/** A channel by which the report goes on, and how far it has come there; null: nothing was noted yet. */
export interface WayOn {
  readonly channelId: string
  readonly system: string
  readonly handover: HandoverRecord | null
}

export interface NotedNumber {
  readonly trackingId: string
  /** As the officer may have meant it: it decides only where the rest does not. */
  readonly system: string
  /** As the officer said it. */
  readonly channelId?: string | undefined
}

/**
 * The one that has this number already, so that its status can be noted; else the one that lacks a number; of several, or where none lacks
 * one, the one of the system that was meant. What was kept back lacks none: nothing was to arrive there.
 * @returns undefined: nobody can tell, the officer has to name the channel
 */
export const handoverToMend = (ways: readonly WayOn[], { trackingId, system, channelId }: NotedNumber): WayOn | undefined => {
  if (channelId !== undefined) return ways.find((way) => way.channelId === channelId)
  const known = ways.filter(({ handover }) => handover?.trackingId === trackingId)
  const lacking = ways.filter(({ handover }) => handover?.state !== 'taken' && handover?.state !== 'kept')
  const wanted = [known, lacking].find(({ length }) => length > 0) ?? ways
  const [first, ...others] = wanted
  if (others.length === 0) return first
  const [meant, ...more] = wanted.filter((way) => way.system === system)
  return more.length === 0 ? meant : undefined
}
