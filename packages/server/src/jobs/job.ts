/** Work that the relay does by itself, again and again: each kind of it is one job. */
import type { Context } from '../actions/context.ts'

export interface Job {
  readonly name: string
  /**
   * Does what is due now, and nothing where it was done before. What fails leaves the rest to be done.
   * @param failed is told each failure
   * @param signal aborted: the relay stops; a job that waits for others ends after what is in hand
   */
  readonly run: (context: Context, failed: (error: unknown) => void, signal?: AbortSignal) => Promise<JobCount>
}

export interface JobCount {
  readonly done: number
  readonly failed: number
}
