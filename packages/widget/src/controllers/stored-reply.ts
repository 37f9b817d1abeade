/** A reply as it is kept under "reply:<site>:<trackingId>" until the relay has it. */

export interface StoredReply {
  /** Shape of the value, for later readers. */
  readonly v: 1
  /** Counts its changes, so that one that is gone is not put back. Absent until the first one that this version writes. */
  readonly rev?: number | undefined
  readonly text: string
  readonly photos: readonly { readonly id: string; readonly type: string; readonly bytes: ArrayBuffer }[]
  /** Idempotency key of the last attempt. It holds as long as the reply stays as it was then. */
  readonly key: string | undefined
  /** Once an attempt settled which photos its words name: photo id and the relay's id of each. */
  readonly attached?: readonly (readonly [photo: string, attachment: string])[]
  /** The words arrived; these photos did not. */
  readonly wordsArrived?: true
}
