/** Words that the officer did not get in time. */
import type { UnsentKind } from '../../locales/unsent-kind.ts'

export interface UnsentWords {
  /** What they were written as. */
  readonly kind: UnsentKind
  /** Empty where only photos are left. */
  readonly text: string
  /** How many photos wait beside the words. */
  readonly photos: number
  /** An attempt had no clear answer: the officer may have it. */
  readonly maybeSent: boolean
  /** The report was opened again as often as its site allows. */
  readonly isUsedUp: boolean
}
