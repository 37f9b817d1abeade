/** Every sentence of what belongs to the reporter: the secret, the data that are held, and taking the report back. */
import type { PrivacyRequest } from '@lapor/sdk/contract'
import type { Locale } from './locale.ts'

type Kind = Extract<PrivacyRequest['kind'], 'correction' | 'erasure' | 'masking' | 'retention'>
type State = Extract<PrivacyRequest['status'], 'done' | 'open' | 'refused'>

export interface OwnTexts {
  readonly lang: Locale
  // The secret.
  readonly secret: string
  readonly replace: string
  readonly replaceHint: string
  readonly replaceQuestion: string
  readonly replaceYes: string
  readonly replaceNo: string
  readonly replaced: string
  /** A page has photos of it in hand. */
  readonly replaceLater: string
  /** It is not known whether the relay has the new one; the phone keeps both. */
  readonly replaceUnsure: string
  readonly keepHere: string
  readonly keepHereHint: string
  readonly keptHere: string
  // Data.
  readonly data: string
  readonly dataHint: string
  readonly see: string
  readonly loading: string
  readonly failed: string
  readonly identity: string
  readonly nothing: string
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly holder: (operator: string) => string
  readonly photos: (count: number) => string
  readonly notice: (version: string, day: string) => string
  readonly requests: string
  readonly request: (kind: string, state: string, day: string) => string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly states: Readonly<Record<State, string>>
  readonly download: string
  readonly correct: string
  readonly correctSend: string
  readonly corrected: string
  readonly cancel: string
  readonly erase: string
  readonly eraseQuestion: string
  readonly eraseYes: string
  readonly eraseNo: string
  readonly erased: string
  // Taking it back.
  readonly withdraw: string
  readonly withdrawHint: string
  readonly withdrawQuestion: string
  readonly withdrawYes: string
  readonly withdrawNo: string
}
