/** A reply to the officer: kept until it is answered, and sent once however often it is tried. */
import type { ReactiveControllerHost } from 'lit'
import { isApiError, isLaporError, isRejectedError, newId, type FollowingClient } from '@lapor/sdk'
import { emptyDraft, type DraftPhoto, type ReportDraft } from '@lapor/sdk/draft'
import { shrinkPhoto } from '../photo/shrink-photo.ts'
import { ReplyStore } from './reply-store.ts'
import type { TrackerServices } from './tracker-controller.ts'

export type ReplyPhase = 'writing' | 'sending' | 'failed' | 'sent'

const shortest = 3
const longest = 5000

export class ReplyController {
  /** Text and photos, in the shape that the photo field edits. */
  draft: ReportDraft = emptyDraft()
  phase: ReplyPhase = 'writing'
  /** Why the last attempt failed: 'too-short', 'too-long' or an error's code. */
  code: string | undefined
  /** Photos that the relay refused for good and that were therefore left out. */
  leftOut = 0
  /** Photos of the report itself that this device has not sent yet: the relay counts them when they come. */
  onTheWay = 0

  #host: ReactiveControllerHost
  #services: TrackerServices | undefined
  #trackingId: string | undefined
  #key: string | undefined
  #refused = new Set<string>()
  /** What the relay called the photos that it has, by their ids here. */
  #attached = new Map<string, string>()
  /** It is settled which photos the words name: a repeated attempt must say the same under the same key. */
  #isSettled = false
  #wordsArrived = false
  #refusedClearly = false
  #store: ReplyStore | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** Takes up the reply of one report, also one that was not sent on an earlier visit. */
  async begin(services: TrackerServices, trackingId: string): Promise<void> {
    if (this.#services === services && this.#trackingId === trackingId) return
    this.#services = services
    this.#trackingId = trackingId
    this.#reset()
    this.phase = 'writing'
    this.#host.requestUpdate()
    this.#store = new ReplyStore(services, trackingId)
    const stored = await this.#store.read()
    // Meanwhile another report was opened, or somebody began to type.
    if (!stored || this.#trackingId !== trackingId || this.draft.text !== '' || this.draft.photos.length > 0) return
    this.draft = { ...emptyDraft(), text: stored.text, photos: stored.photos.map(({ id, type, bytes }) => ({ id, blob: new Blob([bytes], { type }) })) }
    this.#key = stored.key
    this.#isSettled = stored.attached !== undefined
    this.#attached = new Map(stored.attached)
    this.#wordsArrived = stored.wordsArrived === true
    // A key means that it was tried: the answer was lost, or the page was closed.
    if (stored.key) this.phase = 'failed'
    this.#host.requestUpdate()
  }

  /** Counts anew what of the report's own photos waits. */
  async count({ outbox }: TrackerServices, trackingId: string): Promise<void> {
    const entry = (await outbox.entries().catch(() => [])).find(({ receipt }) => receipt?.trackingId === trackingId)
    this.onTheWay = entry?.photos.filter(({ state }) => state === 'waiting').length ?? 0
    this.#host.requestUpdate()
  }

  /** The last attempt had no clear answer: the officer may have the reply, so it can be repeated but not changed. */
  get unsettled(): boolean {
    return this.phase === 'failed' && this.#isSettled && this.#key !== undefined && !this.#refusedClearly
  }

  /** The officer has the words; photos for which no answer came are still here, and go alone. */
  get onlyPhotos(): boolean {
    return this.#wordsArrived && this.draft.text === '' && this.draft.photos.length > 0
  }

  /** Any change makes it another reply, so the next attempt has another key. */
  edit(patch: Partial<Pick<ReportDraft, 'text' | 'photos'>>): void {
    if (this.phase === 'sending' || this.unsettled) return
    this.draft = { ...this.draft, ...patch }
    this.#key = undefined
    this.#isSettled = false
    this.phase = 'writing'
    this.code = undefined
    void this.#keep(true)
    this.#host.requestUpdate()
  }

  async shrink(file: Blob): Promise<Blob> {
    return (await shrinkPhoto(file)).blob
  }

  /** Sends the reply; a tap while it is under way does nothing. @returns whether it arrived */
  async send(client: FollowingClient, secret: string): Promise<boolean> {
    const services = this.#services
    const store = this.#store
    const trackingId = this.#trackingId
    if (!services || !store || !trackingId || this.phase === 'sending') return false
    const { photos } = this.draft
    const text = this.draft.text.trim()
    const hasWords = !this.onlyPhotos
    if (hasWords && (text.length < shortest || text.length > longest)) return this.#failed(text.length < shortest ? 'too-short' : 'too-long')

    if (hasWords) this.#key ??= newId()
    this.#refusedClearly = false
    const idempotencyKey = this.#key
    const [attached, refused] = [this.#attached, this.#refused]
    const left = (): readonly DraftPhoto[] => photos.filter(({ id }) => !attached.has(id) && !refused.has(id))
    let problem: string | undefined
    this.phase = 'sending'
    this.code = undefined
    this.#host.requestUpdate()
    try {
      // Stored with its key before anything is sent: after a crash the same key is used again.
      await this.#keep()
      // Photos go first, because the reply names them.
      if (!this.#isSettled) problem = await this.#sendPhotos(left(), services, trackingId, secret)
      if (hasWords) {
        // Unless another report was opened meanwhile: what is kept now would be that one's.
        if (this.#trackingId === trackingId) {
          this.#isSettled = true
          await this.#keep()
        }
        const attachments = photos.flatMap(({ id }) => attached.get(id) ?? [])
        await client.reports.reply(trackingId, { text, ...(attachments.length > 0 ? { attachments } : {}) }, { trackingSecret: secret, idempotencyKey, retries: 1 })
      }
    } catch (error) {
      this.#refusedClearly = isApiError(error) && !error.retryable && error.problem !== undefined
      return this.#trackingId === trackingId && this.#failed(codeOf(error))
    }
    const late = left()
    await (late.length > 0 ? store.keep({ text: '', photos: late, key: undefined, wordsArrived: true }, false) : store.clear())
    if (this.#trackingId !== trackingId) return true
    this.leftOut = refused.size
    this.#reset()
    this.draft = { ...emptyDraft(), photos: late }
    this.#wordsArrived = late.length > 0
    if (!hasWords && problem) return this.#failed(problem)
    this.phase = 'sent'
    this.#host.requestUpdate()
    return true
  }

  /**
   * Each with its own id as key. One that is refused for good is left out. Where one gets no answer, it stays here with those after it, and
   * the words go without them: a few bytes often pass where a photo does not, and each photo may take minutes to find out.
   * @returns why one stayed
   */
  async #sendPhotos(photos: readonly DraftPhoto[], services: TrackerServices, trackingId: string, secret: string): Promise<string | undefined> {
    const [attached, refused] = [this.#attached, this.#refused]
    let problem: string | undefined
    for (const { id, blob } of photos) {
      try {
        attached.set(id, (await services.client.attachments.create(trackingId, blob, { trackingSecret: secret, idempotencyKey: id, retries: this.onlyPhotos ? 1 : 0 })).id)
      } catch (error) {
        // A report that has ended takes no words either, and without any network they wait together.
        if (codeOf(error) === 'transition-not-allowed' || !navigator.onLine) throw error
        if (isRejectedError(error)) refused.add(id)
        else problem = codeOf(error)
        if (!isApiError(error)) break
      }
    }
    return problem
  }

  #failed(code: string): false {
    this.phase = 'failed'
    this.code = code
    this.#host.requestUpdate()
    return false
  }

  #reset(): void {
    this.draft = emptyDraft()
    this.#key = undefined
    this.#refused = new Set()
    this.#attached = new Map()
    this.#isSettled = false
    this.#wordsArrived = false
    this.code = undefined
  }

  /** @param isAnew as the store has it */
  #keep(isAnew = false): Promise<unknown> | undefined {
    const { text, photos } = this.draft
    return this.#store?.keep({ text, photos, key: this.#key, ...(this.#isSettled ? { attached: [...this.#attached] } : {}), ...(this.onlyPhotos ? { wordsArrived: true } : {}) }, isAnew)
  }
}

const codeOf = (error: unknown): string => (isLaporError(error) ? error.code : 'unexplained')
