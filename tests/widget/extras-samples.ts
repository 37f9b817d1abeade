/** What the form has besides its fields, with nothing similar and no map, to be changed where a test needs it. */
import { findPersonal, findPlates } from '@lapor/sdk/contract'
import type { Extras } from '../../packages/widget/src/extras-part.ts'

export const someExtras = (change: Partial<Extras> = {}): Extras => ({
  similar: async () => [],
  support: async () => 1,
  findPersonal,
  findPlates,
  isOutdated: () => false,
  fullPage: 'https://relay.example/lapor/kel-kademangan',
  formalPage: 'https://relay.example/lapor/kel-kademangan/permohonan',
  placeOf: async () => undefined,
  loadMap: () => Promise.reject(new Error('no map')),
  ...change,
})
