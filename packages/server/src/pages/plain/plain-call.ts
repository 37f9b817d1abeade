/** What a page for citizens is answered with: the relay's use cases, the site, and the request. */
import { newTrackingSecret } from '@lapor/sdk/contract'
import type { Actions } from '../../actions/index.ts'
import type { SiteRecord } from '../../domain/site-record.ts'
import type { RequestLog } from '../../http/request-log.ts'
import type { FormKeys } from './written-report.ts'

export interface PlainDoor {
  readonly actions: Actions
  /** The configured LAPOR_BASE_URL, if any. */
  readonly baseUrl: string | undefined
  readonly newId: () => string
  readonly random: (n: number) => Uint8Array
  readonly now: () => string
  readonly log: RequestLog
  /** Recognises errors that mean "try again": the database is busy. */
  readonly isBusy: (error: unknown) => boolean
}

/** One request to such a page, with what all of them need. */
export interface PlainCall {
  readonly door: PlainDoor
  readonly site: SiteRecord
  readonly request: Request
  readonly network: string | undefined
  readonly requestId: string
}

/** For one form: they are made before it is filled in, so that a lost answer loses nothing. */
export const newKeys = ({ newId, random }: PlainDoor): FormKeys => ({ id: newId(), trackingSecret: newTrackingSecret(random) })
