/** "Saya juga mengalami" as it is kept under "support:<site>:<trackingId>", wherever on this phone it was said. */

export interface StoredSupport {
  /** Shape of the value, for later readers. */
  readonly v: 1
  /** One idempotency key per phone and report: said twice, it counts once. */
  readonly key: string
  readonly counted: boolean
}
