/** <lapor-file>: a video or a PDF of a report as a link by which it is saved; nothing of it is fetched before. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Attachment } from '@lapor/sdk/contract'
import type { ActTexts } from '../../locales/act-texts.ts'
import { actTexts } from '../../locales/id/act.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import type { TrackerHost } from '../tracker-host.ts'

/** Part of <lapor-tracker>. The link works for minutes, so that it can be passed to nobody; where it is over, a new one is asked for. */
export class LaporFile extends LitElement {
  static override styles = [tokens, root, controls]

  static override properties = {
    lang: {},
    attachment: { attribute: false },
    host: { attribute: false },
    _state: { state: true },
  }

  declare attachment: Attachment
  declare host: TrackerHost
  declare private _state: 'coming' | 'missing' | undefined

  protected override render(): TemplateResult {
    const { texts } = this
    const { size } = this.attachment
    return html`<div class="root" lang=${texts.lang}>
      <a class="button" href=${this.#address()} download @click=${(event: Event) => this.#onSave(event)}>${texts.saveFile(this.#name(), Math.max(0.1, size / 1_000_000).toLocaleString(texts.lang === 'en' ? texts.lang : 'id', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }))}</a>
      <p class="hint" role="status">${this._state === 'coming' ? texts.fileComing : this._state === 'missing' ? texts.fileMissing : nothing}</p>
    </div>`
  }

  private get texts(): ActTexts {
    return this.host.texts.act ?? actTexts
  }

  /** With a number where the report has several, so that two buttons are not called the same. */
  #name(): string {
    const { id, mediaType } = this.attachment
    const { view } = this.host.tracker
    const files = view.kind === 'report' ? view.seen.report.attachments.filter(({ width }) => !width) : []
    const kind = this.texts.files[mediaType === 'video/mp4' || mediaType === 'application/pdf' ? mediaType : 'other']
    return files.length > 1 ? `${kind} ${files.findIndex((one) => one.id === id) + 1}` : kind
  }

  #address(): string {
    const { url = '' } = this.attachment
    return new URL(url, this.host.tracker.services?.clientOptions.baseUrl).href
  }

  /** The relay says in the link how long it works, in seconds since 1970. */
  #isOver(): boolean {
    return !(Number(new URL(this.#address()).searchParams.get('until')) * 1000 > Date.now())
  }

  #onSave(event: Event): void {
    this._state = undefined
    if (!this.#isOver()) return
    event.preventDefault()
    void this.#renew()
  }

  async #renew(): Promise<void> {
    this._state = 'coming'
    await this.host.tracker.refresh()
    await this.updateComplete
    this._state = this.#isOver() ? 'missing' : undefined
    if (this._state === undefined) this.renderRoot.querySelector('a')?.click()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-file': LaporFile
  }
}
