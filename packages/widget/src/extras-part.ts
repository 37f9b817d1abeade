/** What the widget loads once a person begins: help while writing. Nothing of it is needed to send. */
import './components/lapor-advice/lapor-advice.define.ts'
import './components/lapor-point-field/lapor-point-field.define.ts'
import './components/lapor-preview/lapor-preview.define.ts'
import './components/lapor-region-list/lapor-region-list.define.ts'
import { newId } from '@lapor/sdk'
import { findPersonal, findPlates, type Finding, type SimilarQuestion, type SimilarReport } from '@lapor/sdk/contract'
import { createPublicClient, type ClientOptions } from '@lapor/sdk/light'
import { photoPlace } from './photo/photo-place.ts'
import type { Storage } from '@lapor/sdk/storage'

export interface Extras {
  /** Public reports that may be about the same matter. @throws LaporError where no answer comes */
  similar(question: SimilarQuestion): Promise<readonly SimilarReport[]>
  /** "Saya juga mengalami", once per phone and report. @returns how many there are now @throws LaporError where it did not arrive */
  support(trackingId: string): Promise<number>
  /** What the relay hides from the public by itself. */
  findPersonal(text: string): readonly Finding[]
  findPlates(text: string): readonly Finding[]
  /** Where a photo was taken, as a geo URI. */
  readonly placeOf: (file: Blob) => Promise<string | undefined>
}

interface Supported {
  readonly v: 1
  readonly key: string
}

export const createExtras = ({ clientOptions, storage }: { readonly clientOptions: ClientOptions; readonly storage: Storage }): Extras => {
  const { reports } = createPublicClient(clientOptions)
  return {
    similar: (question) => reports.similar(question, { retries: 0 }),
    support: async (trackingId) => {
      // Under the report's own name, so that "lupakan" finds it.
      const place = `support:${clientOptions.site}:${trackingId}`
      const { key } = (await storage.get<Supported>(place).catch(() => undefined)) ?? { key: newId() }
      await storage.put(place, { v: 1, key } satisfies Supported).catch(() => undefined)
      return (await reports.support(trackingId, { idempotencyKey: key, retries: 1 })).supports
    },
    findPersonal,
    findPlates,
    placeOf: photoPlace,
  }
}
