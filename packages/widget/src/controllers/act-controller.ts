/** One act of a reporter at a time: sent with a key that stays the same until a clear answer came, so that it counts once. */
import type { ReactiveControllerHost } from 'lit'
import { isApiError, isLaporError, newId } from '@lapor/sdk'
import { createReporterClient, type ClientOptions, type ReporterClient } from '@lapor/sdk/light'

/** The relay may have it; it has not, and another try may help; it has not, and the same will never be taken. */
export type FailedAct = 'unsure' | 'later' | 'refused'

export class ActController {
  /** The act that is under way. */
  busy: string | undefined
  /** The act that did not go through, and why. */
  failed: { readonly act: string; readonly code: string; readonly outcome: FailedAct } | undefined
  /** The act that went through last. */
  done: string | undefined

  #host: ReactiveControllerHost
  #client: ReporterClient | undefined
  /** By what is sent: something else is another intention. */
  #keys = new Map<string, string>()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  begin(options: ClientOptions): void {
    this.#client = createReporterClient(options)
  }

  /** @throws Error before `begin` */
  get client(): ReporterClient {
    if (!this.#client) throw new Error('an act was asked for before it was known of which site')
    return this.#client
  }

  /** @returns the answer, or undefined where there is none; a tap while another act is under way does nothing */
  async run<Answer>(act: string, body: unknown, send: (options: { readonly idempotencyKey: string; readonly retries: number }) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.busy !== undefined) return undefined
    const intention = `${act} ${JSON.stringify(body)}`
    const idempotencyKey = this.#keys.get(intention) ?? newId()
    this.#keys.set(intention, idempotencyKey)
    this.#show({ busy: act })
    try {
      const answer = await send({ idempotencyKey, retries: 1 })
      this.#keys.delete(intention)
      this.#show({ done: act })
      return answer
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome === 'refused') this.#keys.delete(intention)
      this.#show({ failed: { act, code: isLaporError(error) ? error.code : 'unexplained', outcome } })
      return undefined
    }
  }

  /** What was said about an act no longer holds: something was written or chosen anew. */
  forget(): void {
    if (this.busy === undefined) this.#show({})
  }

  /** Something is wrong with what was to be sent. */
  refuse(act: string, code: string): void {
    this.#show({ failed: { act, code, outcome: 'refused' } })
  }

  #show({ busy, failed, done }: Partial<Pick<ActController, 'busy' | 'failed' | 'done'>>): void {
    this.busy = busy
    this.failed = failed
    this.done = done
    this.#host.requestUpdate()
  }
}

const outcomeOf = (error: unknown): FailedAct => {
  if (!isApiError(error) || error.problem === undefined) return 'unsure'
  // Too many at once is said before anything is looked at (RFC 6585 §4).
  return !error.retryable ? 'refused' : error.status === 429 ? 'later' : 'unsure'
}
