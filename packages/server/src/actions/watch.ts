/** Who watches work that goes on for a while: hears of what fails, and may end it early. */
export interface Watch {
  /** Is told each failure that nobody else hears of. */
  readonly failed?: (error: unknown) => void
  /** Aborted: what is in hand is ended properly, and nothing new is begun. */
  readonly signal?: AbortSignal | undefined
}
