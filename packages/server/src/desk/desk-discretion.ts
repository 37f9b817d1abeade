/** <desk-discretion>: what has to stay hidden of one report: passages masked from the public, release to the agency it is about, who is behind it. */
import type { Identity, OfficerReport } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { codeOf } from './desk-error.ts'
import { DeskView } from './desk-view.ts'

/**
 * @event desk-changed - The report is another one now.
 */
export class DeskDiscretion extends DeskView {
  static override properties = { report: { attribute: false }, _identity: { state: true }, _isBusy: { state: true } }

  declare report: OfficerReport | undefined
  declare private _identity: Identity | undefined
  declare private _isBusy: boolean

  constructor() {
    super()
    this._isBusy = false
  }

  /** The heading of the report keeps the focus. */
  protected override firstUpdated(): void {}

  protected override render(): TemplateResult | typeof nothing {
    const { report } = this
    if (report === undefined) return nothing
    return html`
      ${this.notes(undefined)}
      ${this.#guarded(report)} ${this.#identity(report)}
      <details class="card">
        <summary>Samarkan bagian teks${report.masks.length === 0 ? '' : ` (${report.masks.length})`}</summary>
        ${this.#masking(report)}
      </details>
    `
  }

  /** About an agency's own staff: nobody there knows of it until a coordinator of who holds it lets them. */
  #guarded({ guardedFrom, agency }: OfficerReport): TemplateResult | typeof nothing {
    if (guardedFrom === null) return nothing
    const mayRelease = this.officer?.role === 'admin' || (this.officer?.role === 'coordinator' && this.officer.agency === agency.slug)
    return html`<section class="note" aria-label="Laporan tentang petugas">
      <p><strong>Laporan tentang petugas.</strong> Instansi ${guardedFrom} belum melihatnya, dan publik tidak.</p>
      ${mayRelease ? html`<button ?disabled=${this._isBusy} @click=${this.#onRelease}>Buka bagi ${guardedFrom}</button>` : html`<p class="quiet">Hanya koordinator instansi yang memegangnya yang dapat membukanya.</p>`}
    </section>`
  }

  #identity({ reporter, anonymous }: OfficerReport): TemplateResult | typeof nothing {
    if (!anonymous || reporter !== null || this.officer?.role !== 'admin') return nothing
    if (this._identity === undefined) return html`<p><button ?disabled=${this._isBusy} @click=${this.#onIdentify}>Baca identitas</button> <span class="quiet">Pelapor meminta dirahasiakan: hanya bila hukum mewajibkan. Dicatat dalam jejak audit.</span></p>`
    const { name, phone, email, address } = this._identity
    return html`<p class="card" role="status"><strong>Identitas:</strong> ${[name, phone, email, address].filter(Boolean).join(', ') || 'tidak ada yang disimpan'}. Pembacaan ini dicatat.</p>`
  }

  #masking(report: OfficerReport): TemplateResult {
    return html`
      <p class="quiet">Publik membaca ▇▇▇ di tempatnya; pelapor dan petugas tetap membaca aslinya. Berlaku juga dalam jawaban petugas.</p>
      <div class="field">
        <label for="original">Teks asli: pilih bagiannya, lalu tekan tombol</label>
        <textarea id="original" readonly rows="5" .value=${report.text ?? ''}></textarea>
      </div>
      <div class="row"><button type="button" ?disabled=${this._isBusy} @click=${() => this.#onSelected(report)}>Samarkan yang dipilih</button></div>
      <form class="row" @submit=${(event: Event) => this.#onTyped(event, report)}>
        <input id="passage" aria-label="Bagian yang disamarkan" minlength="2" maxlength="500" required placeholder="atau tulis, misalnya nama tetangga" />
        <button ?disabled=${this._isBusy}>Samarkan</button>
      </form>
      ${report.masks.length === 0
        ? nothing
        : html`<h3>Yang disamarkan</h3>
            <ul>${report.masks.map((passage) => html`<li class="row"><span class="text">${passage}</span><button aria-label=${`Tampilkan lagi ${passage}`} ?disabled=${this._isBusy} @click=${() => this.#mask(report, report.masks.filter((one) => one !== passage))}>Tampilkan lagi</button></li>`)}</ul>`}
    `
  }

  #onSelected(report: OfficerReport): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#original')
    const passage = field?.value.slice(field.selectionStart, field.selectionEnd).trim() ?? ''
    if (passage.length < 2) this.fault = 'Pilih dulu bagian dari teks asli, paling sedikit dua huruf.'
    else void this.#mask(report, [...report.masks, passage])
  }

  #onTyped(event: Event, report: OfficerReport): void {
    event.preventDefault()
    const field = this.renderRoot.querySelector<HTMLInputElement>('#passage')
    const passage = field?.value.trim() ?? ''
    if (field) field.value = ''
    void this.#mask(report, [...report.masks, passage])
  }

  #onRelease = (): void => void this.#change('Dibuka bagi instansi yang dilaporkan.', async (trackingId) => this.client?.reports.release(trackingId))

  #onIdentify = async (): Promise<void> => {
    const { report } = this
    if (report !== undefined) this._identity = await this.attempt(({ reports }) => reports.identify(report.trackingId))
  }

  /** What stands nowhere in the report is refused, and said in words. */
  async #mask({ masks }: OfficerReport, passages: readonly string[]): Promise<void> {
    const said = passages.length > masks.length ? 'Bagian itu tidak lagi dibaca publik.' : 'Bagian itu dibaca publik lagi.'
    await this.#change(said, async (trackingId) => this.client?.reports.mask(trackingId, { passages: [...new Set(passages)] }))
  }

  protected override fail(error: unknown): void {
    super.fail(error)
    // Of all that is asked for here, only a passage can be wrong.
    if (codeOf(error) === 'validation-failed') this.fault = 'Bagian itu tidak ada di teks laporan maupun di jawaban petugas: tulis persis seperti di sana.'
  }

  async #change(said: string, work: (trackingId: string) => Promise<unknown>): Promise<void> {
    const { report } = this
    if (report === undefined) return
    this._isBusy = true
    this.said = undefined
    const done = await this.attempt(async () => work(report.trackingId))
    this._isBusy = false
    if (done === undefined) return
    this.said = said
    this.dispatchEvent(new CustomEvent('desk-changed'))
  }
}
