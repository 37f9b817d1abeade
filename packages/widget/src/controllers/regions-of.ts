/** The list of kelurahan: as the site's settings were kept with it, or from the relay. */
import type { Region } from '@lapor/sdk/contract'
import type { TrackerServices } from './tracker-controller.ts'

/** @returns none where neither has it: what needs a list can then not be changed */
export const regionsOf = async ({ storage, site, client }: TrackerServices): Promise<readonly Region[]> => {
  const kept = await storage.get<{ readonly regions?: readonly Region[] }>(`site:${site}`).catch(() => undefined)
  return kept?.regions ?? client.regions.list().catch(() => [])
}
