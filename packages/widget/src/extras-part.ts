/** What the widget loads once a person begins: help while writing, and the day. Nothing of it is needed to send. */
import './components/lapor-advice/lapor-advice.define.ts'
import './components/lapor-date-field/lapor-date-field.define.ts'
import './components/lapor-map-offer/lapor-map-offer.define.ts'
import './components/lapor-place-help/lapor-place-help.define.ts'
import './components/lapor-preview/lapor-preview.define.ts'
import { newId } from '@lapor/sdk'
import { findPersonal, findPlates, type Finding, type SimilarQuestion, type SimilarReport } from '@lapor/sdk/contract'
import { createSimilarClient } from '@lapor/sdk/light'
import type { StoredSupport } from './controllers/stored-support.ts'
import { loadMapPart } from './map-parts.ts'
import { photoPlace } from './photo/photo-place.ts'
import type { SendPart } from './send-part.ts'
import type { TileAddress } from './map-part.ts'

export interface Extras {
  /** Public reports that may be about the same matter. @throws LaporError where no answer comes */
  similar(question: SimilarQuestion): Promise<readonly SimilarReport[]>
  /** "Saya juga mengalami", once per phone and report. @returns how many there are now @throws LaporError where it did not arrive */
  support(trackingId: string): Promise<number>
  /** What the relay hides from the public by itself. */
  findPersonal(text: string): readonly Finding[]
  findPlates(text: string): readonly Finding[]
  /** Whether the relay no longer takes reports from this version; then the page's console is told so, once. */
  isOutdated(oldestClient: string): boolean
  /** Address of the page that needs no version of ours on anybody's website. */
  readonly fullPage: string
  /** Address of the page that takes formal requests for information. */
  readonly formalPage: string
  /** Where a photo was taken, as a geo URI. */
  readonly placeOf: (file: Blob) => Promise<string | undefined>
  /** Fetches what shows a map, where the site has one. @returns where its tiles are @throws Error where it could not be loaded */
  readonly loadMap: () => Promise<TileAddress>
}

const own = '__LAPOR_VERSION__'

/** In a frame the relay's address leads on to the frame's own door. */
const relayOf = (baseUrl: string): string => baseUrl.replace(/\/embed\/.*$|\/$/, '')

export const createExtras = ({ clientOptions, site, storage, isOutdated }: Pick<SendPart, 'clientOptions' | 'site' | 'storage' | 'isOutdated'>): Extras => {
  const { reports } = createSimilarClient(clientOptions)
  const { baseUrl } = clientOptions
  const fullPage = `${relayOf(baseUrl)}/lapor/${site}`
  let isTold = false
  return {
    similar: (question) => reports.similar(question, { retries: 0 }),
    support: async (trackingId) => {
      // Under the report's own name, so that "lupakan" finds it.
      const place = `support:${site}:${trackingId}`
      const key = (await storage.get<StoredSupport>(place).catch(() => undefined))?.key ?? newId()
      const keep = (counted: boolean): Promise<unknown> => storage.put(place, { v: 1, key, counted } satisfies StoredSupport).catch(() => undefined)
      await keep(false)
      const { supports } = await reports.support(trackingId, { idempotencyKey: key, retries: 1 })
      await keep(true)
      return supports
    },
    findPersonal,
    findPlates,
    isOutdated: (oldestClient) => {
      const isTooOld = isOutdated(oldestClient)
      // eslint-disable-next-line no-console -- for whoever runs the page: a citizen can do nothing about it, and is told elsewhere
      if (isTooOld && !isTold) console.warn(`LAPOR ${own}: ${relayOf(baseUrl)} takes no reports from versions before ${oldestClient}. The new line for this page is at ${relayOf(baseUrl)}/snippet`)
      isTold ||= isTooOld
      return isTooOld
    },
    fullPage,
    formalPage: `${fullPage}/permohonan`,
    placeOf: photoPlace,
    loadMap: async () => (await loadMapPart.map()).tileAddress(baseUrl, site),
  }
}
