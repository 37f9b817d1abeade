/** What a site names a way out for, so that the row which opens them promises nothing else. */
import type { Site, WayOutKind } from '@lapor/sdk/contract'

/** Police and ambulance are called in an emergency. */
export type WayOutTopic = Exclude<WayOutKind, 'police' | 'ambulance'>

export const wayOutTopics = ({ waysOut, ppid }: Pick<Site, 'waysOut' | 'ppid'>): WayOutTopic[] => {
  const has = (...kinds: readonly WayOutKind[]): boolean => waysOut.some(({ kind }) => (kinds as readonly string[]).includes(kind))
  return [
    ...(has('emergency', 'police', 'ambulance') ? (['emergency'] as const) : []),
    ...(has('violence') ? (['violence'] as const) : []),
    ...(has('inspectorate') ? (['inspectorate'] as const) : []),
    ...(has('ppid') || ppid !== undefined ? (['ppid'] as const) : []),
  ]
}
