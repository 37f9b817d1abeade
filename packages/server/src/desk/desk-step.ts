/** <desk-step>: one thing that an officer does with a report: words, reason, photos, and how the reporter will read it. */
import { archiveReasons, closeReasons, returnReasons, type Officer, type OfficerCommand, type OfficerReport } from '@lapor/sdk/contract'
import type { OfficerClient } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { AgencyChoice } from './agency-choice.ts'
import { codeOf, sentenceFor } from './desk-error.ts'
import type { DeskOfficer } from './desk-session.ts'
import { deskStyles } from './desk.styles.ts'
import { reasonWords, stepWords } from './words.ts'

const reasons: Readonly<Partial<Record<OfficerCommand, readonly string[]>>> = { return: returnReasons, close: closeReasons, archive: archiveReasons }
/** In the place of what is to be chosen, while it is fetched. */
const coming = 'Memuat…'

/** Something has come in between: another officer's step, the reporter's, or this very one, whose answer was lost before its words were changed. */
const stale: ReadonlySet<string> = new Set(['transition-not-allowed', 'idempotency-key-reused'])

const takesPhotos: ReadonlySet<OfficerCommand> = new Set(['follow-up', 'respond', 'close'])

/**
 * @event desk-done - It was done.
 * @event desk-stale - The report is not any more as it was shown; what was written stays.
 * @event desk-lost - A request failed; `detail` is the error.
 */
export class DeskStep extends LitElement {
  static override styles = [deskStyles]

  static override properties = {
    client: { attribute: false },
    officer: { attribute: false },
    report: { attribute: false },
    command: { attribute: false },
    agencies: { attribute: false },
    colleagues: { attribute: false },
    _assignee: { state: true },
    _text: { state: true },
    _reason: { state: true },
    _agency: { state: true },
    _photos: { state: true },
    _isBusy: { state: true },
    _fault: { state: true },
  }

  declare client: OfficerClient | undefined
  declare officer: DeskOfficer | undefined
  /** As it was when the officer began to write: its version is what the step is for. */
  declare report: OfficerReport | undefined
  declare command: OfficerCommand
  /** To which it can go; undefined: they are on their way. */
  declare agencies: readonly AgencyChoice[] | undefined
  /** To whom it can be given; whoever is not in it takes it in person. Undefined: they are on their way. */
  declare colleagues: readonly Officer[] | undefined
  declare private _assignee: string
  declare private _text: string
  declare private _reason: string
  declare private _agency: string
  declare private _photos: readonly File[]
  declare private _isBusy: boolean
  declare private _fault: string | undefined

  /** The same for each try of one intention: a lost answer is not a second step. */
  #key = crypto.randomUUID()
  #attached = new Map<File, string>()
  /** Its officer's session ended while it was sent. */
  #isLost = false

  constructor() {
    super()
    this.command = 'respond'
    this._assignee = ''
    this._text = ''
    this._reason = ''
    this._agency = ''
    this._photos = []
    this._isBusy = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#isLost || !changed.has('officer') || this.officer === undefined) return
    this.#isLost = false
    void this.updateComplete.then(() => this.#focusHeading())
  }

  override firstUpdated(): void {
    this.#focusHeading()
  }

  #focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus()
  }

  protected override render(): TemplateResult {
    const words = stepWords[this.command]
    return html`
      <form class="card" @submit=${this.#onSubmit}>
        <h2 tabindex="-1">${words.name}</h2>
        <p class="quiet">${words.hint}</p>
        ${this._fault === undefined ? nothing : html`<p class="note" role="alert">${this._fault}</p>`}
        ${this.#reasonField()} ${this.#agencyField()} ${this.#assigneeField()} ${this.#textField()} ${this.#photoField()} ${this.#preview()}
        <div class="row">
          <button class="main" ?disabled=${this._isBusy}>${this._isBusy ? 'Mengirim…' : words.name}</button>
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('desk-cancel'))}>Batal</button>
        </div>
      </form>
    `
  }

  #reasonField(): TemplateResult | typeof nothing {
    const offered = reasons[this.command]
    if (offered === undefined) return nothing
    return html`<div class="field">
      <label for="reason">Alasan</label>
      <select id="reason" required @change=${(event: Event) => (this._reason = (event.target as HTMLSelectElement).value)}>
        <option value="">Pilih alasan</option>
        ${offered.map((reason) => html`<option value=${reason} ?selected=${reason === this._reason}>${reasonWords[reason] ?? reason}</option>`)}
      </select>
    </div>`
  }

  #agencyField(): TemplateResult | typeof nothing {
    if (this.command !== 'transfer') return nothing
    return html`<div class="field">
      <label for="agency">Instansi yang berwenang</label>
      <select id="agency" required @change=${(event: Event) => (this._agency = (event.target as HTMLSelectElement).value)}>
        <option value="">${this.agencies ? 'Pilih instansi' : coming}</option>
        ${(this.agencies ?? []).filter(({ slug }) => slug !== this.report?.agency.slug).map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
      </select>
    </div>`
  }

  #assigneeField(): TemplateResult | typeof nothing {
    if (this.command !== 'assign') return nothing
    const ofAgency = (this.colleagues ?? []).filter(({ agency, id }) => agency === this.report?.agency.slug && id !== this.officer?.id)
    // Not before all can be chosen: nobody shall take in person what was meant for a colleague.
    const isOwn = this.colleagues !== undefined && this.officer?.agency === this.report?.agency.slug
    return html`<div class="field">
      <label for="assignee">Petugas</label>
      <select id="assignee" ?required=${!isOwn} @change=${(event: Event) => (this._assignee = (event.target as HTMLSelectElement).value)}>
        <option value="">${this.colleagues ? (isOwn ? 'Saya sendiri' : 'Pilih petugas') : coming}</option>
        ${ofAgency.map(({ id, name }) => html`<option value=${id} ?selected=${id === this._assignee}>${name}</option>`)}
      </select>
    </div>`
  }

  #textField(): TemplateResult | typeof nothing {
    if (this.command === 'verify') return nothing
    const { canned } = stepWords[this.command]
    return html`
      ${canned.length === 0
        ? nothing
        : html`<div class="field">
            <label for="canned">Mulai dari teks siap pakai</label>
            <select id="canned" @change=${this.#onCanned}>
              <option value="">Tulis sendiri</option>
              ${canned.map((text) => html`<option value=${text}>${text}</option>`)}
            </select>
          </div>`}
      <div class="field">
        <label for="text">${this.command === 'assign' ? 'Catatan untuk petugas (boleh kosong)' : 'Teks'}</label>
        <textarea id="text" maxlength="5000" minlength="3" ?required=${this.command !== 'assign'} .value=${this._text} @input=${(event: Event) => (this._text = (event.target as HTMLTextAreaElement).value)}></textarea>
      </div>
    `
  }

  #photoField(): TemplateResult | typeof nothing {
    if (!takesPhotos.has(this.command)) return nothing
    const isOwed = this.command === 'close' && this._reason === 'resolved'
    return html`<div class="field">
      <label for="photos">Foto bukti${isOwed ? ' (wajib)' : ' (boleh kosong)'}</label>
      <input id="photos" type="file" accept="image/jpeg,image/png,image/webp" multiple ?required=${isOwed} @change=${(event: Event) => (this._photos = [...((event.target as HTMLInputElement).files ?? [])])} />
    </div>`
  }

  /** As wide as a phone, in the order in which the reporter reads it. */
  #preview(): TemplateResult | typeof nothing {
    const { heading } = stepWords[this.command]
    if (heading === undefined || this._text.trim() === '') return nothing
    return html`<section aria-label="Pratinjau: yang dibaca pelapor di ponsel" class="field">
      <p class="quiet">Yang dibaca pelapor di ponsel:</p>
      <div class="phone">
        <strong>${heading}</strong>
        <p class="quiet">${this.report?.agency.name} · ${this.report?.trackingId}</p>
        ${this._reason === '' ? nothing : html`<p>${reasonWords[this._reason] ?? this._reason}</p>`}
        <p class="text">${this._text}</p>
        ${this._photos.length === 0 ? nothing : html`<p class="quiet">${this._photos.length} foto</p>`}
      </div>
    </section>`
  }

  #onCanned = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    // What was written is not thrown away.
    if (value !== '') this._text = this._text.trim() === '' ? value : `${this._text.trimEnd()}\n\n${value}`
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault()
    void this.#send()
  }

  async #send(): Promise<void> {
    if (this.client === undefined || this.report === undefined || this._isBusy) return
    this._isBusy = true
    this._fault = undefined
    try {
      await this.#give(this.client, this.report, await this.#attach(this.client, this.report.trackingId))
      this.dispatchEvent(new CustomEvent('desk-done'))
    } catch (error) {
      this._fault = sentenceFor(error)
      const code = codeOf(error)
      this.#isLost = code === 'officer-token-wrong'
      if (code !== undefined && stale.has(code)) {
        // Refused for good under this key: what is sent next is another intention.
        this.#key = crypto.randomUUID()
        this.dispatchEvent(new CustomEvent('desk-stale'))
      }
      this.dispatchEvent(new CustomEvent('desk-lost', { detail: error, bubbles: true, composed: true }))
    } finally {
      this._isBusy = false
    }
  }

  /** A photo that has arrived is not sent again when a later one fails. */
  async #attach(client: OfficerClient, trackingId: string): Promise<string[]> {
    for (const photo of this._photos) {
      if (!this.#attached.has(photo)) this.#attached.set(photo, (await client.attachments.create(trackingId, photo)).id)
    }
    return this._photos.map((photo) => this.#attached.get(photo) ?? '')
  }

  async #give(client: OfficerClient, { trackingId, version }: OfficerReport, attachments: readonly string[]): Promise<unknown> {
    const { reports } = client
    const options = { idempotencyKey: this.#key }
    const text = this._text.trim()
    const reason = this._reason as never
    const shown = { text, version, ...(attachments.length === 0 ? {} : { attachments: [...attachments] }) }
    switch (this.command) {
      case 'verify':
        return reports.verify(trackingId, options)
      case 'return':
        return reports.return(trackingId, { reason, text, version }, options)
      case 'ask':
        return reports.ask(trackingId, { text, version }, options)
      case 'assign':
        return reports.assign(trackingId, { officer: this._assignee || (this.officer?.id ?? ''), version, ...(text === '' ? {} : { text }) }, options)
      case 'transfer':
        return reports.transfer(trackingId, { agency: this._agency, text, version }, options)
      case 'extend':
        return reports.extend(trackingId, { text, version }, options)
      case 'follow-up':
        return reports.followUp(trackingId, shown, options)
      case 'respond':
        return reports.respond(trackingId, shown, options)
      case 'close':
        return reports.close(trackingId, { reason, ...shown }, options)
      case 'archive':
        return reports.archive(trackingId, { reason, text, version }, options)
    }
  }
}
