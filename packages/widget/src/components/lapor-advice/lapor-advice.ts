/** What helps while a report is written: what is still missing, whom to call instead, and who has reported the same. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { SimilarReport, WayOutKind } from '@lapor/sdk/contract'
import { keepFocus } from '../../controllers/keep-focus.ts'
import type { Extras } from '../../extras-part.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { extrasIn } from '../../locales/extras-in.ts'
import type { ExtrasTexts } from '../../locales/extras-texts.ts'
import { isolated } from '../../locales/isolated.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { missingClues } from './missing-clues.ts'
import { safeAddress } from './safe-address.ts'
import { styles } from './lapor-advice.styles.ts'
import { urgentWayOut, type WayOut } from './urgent-way-out.ts'
import { wayOutTopics } from './way-out-topics.ts'

/** Long enough for a sentence to be finished, so that few requests leave. */
const pauseMs = 1200
/** Shorter texts resemble everything. */
const enoughToCompare = 25

/** Part of <lapor-form>: none of it is required, blocks or asks for a tap. */
export class LaporAdvice extends FieldPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = { ...FieldPart.properties, extras: { attribute: false }, _found: { state: true }, _supports: { state: true } }

  declare extras: Extras | undefined
  declare private _found: readonly SimilarReport[]
  /** What became of "saya juga mengalami", by tracking ID: how many there are now, or that it did not arrive. */
  declare private _supports: Readonly<Record<string, number | 'failed'>>

  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = ''
  #stop: AbortController | undefined

  constructor() {
    super()
    this._found = []
    this._supports = {}
    keepFocus(this)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const part = (this.getRootNode() as Partial<ShadowRoot>).host
    this.#stop = new AbortController()
    part?.addEventListener('lapor-send', (event) => this.#holdBack(event), { capture: true, signal: this.#stop.signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.abort()
    clearTimeout(this.#timer)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('draft') || changed.has('extras')) this.#compareLater()
  }

  protected override render(): TemplateResult {
    const texts = extrasIn[this.texts.lang]
    return html`<div class="root stack tight" lang=${this.texts.lang}>
      ${this.#renderOutdated(texts)}
      <p class="hint" role="status">${this.#hint(texts)}</p>
      <div class="stack tight" role="status" aria-atomic="false">${this.#renderQuestion(texts)} ${this.#renderUrgent(texts)}</div>
      ${this.#renderWaysOut(texts)} ${this.#renderSimilar(texts)}
      <p class="visually-hidden" role="status">${this._found.length > 0 ? texts.similar(this._found.length) : nothing}</p>
    </div>`
  }

  #isOutdated(): boolean {
    return this.site !== undefined && this.extras?.isOutdated(this.site.oldestClient) === true
  }

  /** What would only be refused stays a draft: in the outbox it would leave by itself later, beside what was sent from the full page by then. */
  #holdBack(event: Event): void {
    if (!this.#isOutdated()) return
    event.stopImmediatePropagation()
    this.renderRoot.querySelector<HTMLElement>('#outdated')?.focus()
  }

  #renderOutdated(texts: ExtrasTexts): TemplateResult | typeof nothing {
    if (!this.#isOutdated()) return nothing
    return html`<div class="note danger" id="outdated" tabindex="-1">
      <p role="alert">${texts.outdated}</p>
      <p><a class="tel" href=${this.extras?.fullPage ?? nothing} target="_blank" rel="noopener">${texts.outdatedWay}</a></p>
    </div>`
  }

  #hint(texts: ExtrasTexts): string | typeof nothing {
    if (this.draft.classification !== 'complaint') return nothing
    const missing = missingClues(this.draft)
    if (!missing) return nothing
    return missing.length === 0 ? texts.cluesAll : texts.cluesMissing(missing.map((clue) => texts.clues[clue]))
  }

  /** A question is no formal request, and who needs one must not wait for an answer that no law owes (UU 14/2008 art. 22). */
  #renderQuestion(texts: ExtrasTexts): TemplateResult | typeof nothing {
    const { promises } = this.site ?? {}
    const limit = promises?.formal?.find(({ kind }) => kind === 'resolution')
    const page = limit ? this.extras?.formalPage : safeAddress(this.site?.ppid)
    if (this.draft.classification !== 'information-request' || !page) return nothing
    return html`<div class="note">
      <p>${texts.question(limit?.amount)}</p>
      <p><a class="tel" href=${page} target="_blank" rel="noopener">${limit ? texts.fileFormal : texts.formalRequest}</a></p>
    </div>`
  }

  #renderUrgent(texts: ExtrasTexts): TemplateResult | typeof nothing {
    const way = urgentWayOut(this.draft.text, this.site?.waysOut ?? [])
    return way ? html`<div class="note danger"><p>${texts.callFirst[way.kind as WayOutKind]}</p><p>${way.name ? html`<bdi>${way.name}</bdi> ` : nothing}${this.#tel(way, texts)}</p></div>` : nothing
  }

  #renderWaysOut(texts: ExtrasTexts): TemplateResult | typeof nothing {
    const { waysOut = [] } = this.site ?? {}
    const ppid = safeAddress(this.site?.ppid)
    if (waysOut.length === 0 && !ppid) return nothing
    return html`<details>
      <summary>${texts.waysOut(wayOutTopics({ waysOut, ppid }))}</summary>
      <ul>
        ${waysOut.map((way) => html`<li>${this.#nameOf(way, texts)}<br />${this.#tel(way, texts)}</li>`)}
        ${ppid ? html`<li><a class="tel" href=${ppid} target="_blank" rel="noopener">${texts.formalRequest}</a></li>` : nothing}
      </ul>
    </details>`
  }

  #nameOf({ kind, name }: WayOut, texts: ExtrasTexts): string {
    return (name && isolated(name)) ?? (texts.wayOut as Readonly<Record<string, string>>)[kind] ?? isolated(kind)
  }

  #tel({ phone }: WayOut, texts: ExtrasTexts): TemplateResult {
    return html`<a class="tel" href="tel:${phone}">${texts.call(isolated(phone))}</a>`
  }

  /** How many there are is said elsewhere: a list with buttons would be read out whole. */
  #renderSimilar(texts: ExtrasTexts): TemplateResult | typeof nothing {
    const { _found: found } = this
    if (found.length === 0) return nothing
    return html`<details>
      <summary>${texts.similar(found.length)}</summary>
      <p class="hint">${texts.similarWhy}</p>
      <ul>${found.map((report) => this.#renderReport(report, texts))}</ul>
    </details>`
  }

  #renderReport(report: SimilarReport, texts: ExtrasTexts): TemplateResult {
    const { trackingId, title, regionName, receivedAt } = report
    const supports = this._supports[trackingId]
    return html`<li>
      <p class="label" id="title-${trackingId}" tabindex="-1" dir="auto">${title}</p>
      <p class="hint">${texts.similarFact(isolated(regionName), dayInWords(receivedAt, this.texts.lang, this.site?.timeZone), report.supports)}</p>
      ${typeof supports === 'number'
        ? nothing
        : html`<button class="button" type="button" aria-label=${texts.supportAbout(isolated(title))} data-then="#title-${trackingId}" @click=${() => void this.#support(trackingId)}>${texts.support}</button>`}
      <p class=${supports === undefined ? 'visually-hidden' : `note ${supports === 'failed' ? 'waiting' : 'success'}`} role="status">${supports === undefined ? nothing : supports === 'failed' ? texts.supportFailed : texts.supported(supports)}</p>
    </li>`
  }

  #compareLater(): void {
    const { text, regionCode } = this.draft
    const question = text.trim().length < enoughToCompare || !this.extras ? '' : `${regionCode} ${text.trim()}`
    if (question === this.#asked) return
    this.#asked = question
    clearTimeout(this.#timer)
    if (question) this.#timer = setTimeout(() => void this.#compare(question), pauseMs)
  }

  /** Without an answer there is nothing to offer: the report goes its way. */
  async #compare(question: string): Promise<void> {
    const { text, regionCode } = this.draft
    const found = (await this.extras?.similar({ text: text.trim(), ...(regionCode && { regionCode }) }).catch(() => [])) ?? []
    if (question === this.#asked) this._found = found
  }

  async #support(trackingId: string): Promise<void> {
    const supports = await this.extras?.support(trackingId).catch(() => 'failed' as const)
    if (supports !== undefined) this._supports = { ...this._supports, [trackingId]: supports }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-advice': LaporAdvice
  }
}
