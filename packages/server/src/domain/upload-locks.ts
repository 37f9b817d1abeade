/** Who of several relays is writing to which upload; times are milliseconds since 1970. */
export interface UploadLocks {
  /** @returns false where somebody else holds it, who is then told that it is wanted */
  readonly take: (name: string, holder: string, now: number, until: number) => Promise<boolean>
  /** @returns `lost` where it has run out and somebody else took it */
  readonly keep: (name: string, holder: string, until: number) => Promise<'kept' | 'wanted' | 'lost'>
  readonly free: (name: string, holder: string) => Promise<void>
}
