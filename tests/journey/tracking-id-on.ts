/** Reads the tracking ID of the report that is open on the screen, as a person would copy it. */
import assert from 'node:assert/strict'
import type { Citizen } from './citizen.ts'

export const trackingIdOn = async (citizen: Pick<Citizen, 'screen'>): Promise<string> =>
  /Laporan ([2-9B-Z-]{14})/.exec(await citizen.screen())?.[1] ?? assert.fail('no tracking ID on the screen')
