/** <desk-report>: one report with its talk, timeline and clock, and what an officer may do with it now. */
import { type AuditEntry, nextStatus, type OfficerCommand, type OfficerReport, type TimelineEntry, whatsappNumber } from '@lapor/sdk/contract'
import type { OfficerClient } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { sentenceFor } from './desk-error.ts'
import type { DeskOfficer } from './desk-session.ts'
import type { AgencyChoice } from './desk-step.ts'
import './desk-step.define.ts'
import { deskStyles } from './desk.styles.ts'
import { reportFacts } from './report-facts.ts'
import { timelineList } from './timeline-list.ts'
import { whatsappLink } from './whatsapp.ts'
import { momentInWords, statusWords, stepWords } from './words.ts'

const commands: readonly OfficerCommand[] = ['verify', 'respond', 'follow-up', 'ask', 'assign', 'transfer', 'extend', 'return', 'close', 'archive']

/**
 * @event desk-lost - A request failed; `detail` is the error.
 */
export class DeskReport extends LitElement {
  static override styles = [deskStyles]

  static override properties = {
    client: { attribute: false },
    officer: { attribute: false },
    trackingId: { attribute: false },
    _report: { state: true },
    _entries: { state: true },
    _audit: { state: true },
    _agencies: { state: true },
    _command: { state: true },
    _said: { state: true },
    _fault: { state: true },
  }

  declare client: OfficerClient | undefined
  declare officer: DeskOfficer | undefined
  declare trackingId: string
  declare private _report: OfficerReport | undefined
  declare private _entries: readonly TimelineEntry[]
  declare private _audit: readonly AuditEntry[] | undefined
  declare private _agencies: readonly AgencyChoice[]
  declare private _command: OfficerCommand | undefined
  declare private _said: string | undefined
  declare private _fault: string | undefined

  /** Grows with each form that is opened, so that none begins with the words of another. */
  #opened = 0

  constructor() {
    super()
    this.trackingId = ''
    this._entries = []
    this._agencies = []
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('trackingId')) void this.#load(true)
  }

  protected override render(): TemplateResult {
    const report = this._report
    return html`
      <p><a href="#/">← Antrean</a></p>
      ${this._fault === undefined ? nothing : html`<p class="note" role="alert">${this._fault}</p>`}
      <div role="status">${report === undefined && this._fault === undefined ? 'Memuat…' : this._said === undefined ? nothing : html`<p class="note good">${this._said}</p>`}</div>
      ${report === undefined ? nothing : this.#whole(report)}
    `
  }

  #whole(report: OfficerReport): TemplateResult {
    return html`
      <h1 tabindex="-1">${report.title}</h1>
      <p><strong>${statusWords[report.status] ?? report.status}</strong> · ${report.trackingId}</p>
      <div class="sides">
        <div>
          <p class="text card">${report.text}</p>
          ${reportFacts(report)} ${this.#whatsapp(report)}
          <h2>Yang dapat dilakukan</h2>
          ${this.#steps(report)}
        </div>
        <div>
          <h2>Perjalanan laporan</h2>
          ${timelineList(this._entries, report.timeZone)} ${this.#auditTrail()}
        </div>
      </div>
    `
  }

  #steps(report: OfficerReport): TemplateResult {
    const allowed = commands.filter((command) => nextStatus(command, report.status) !== undefined && (command !== 'extend' || report.formal !== undefined))
    if (allowed.length === 0) return html`<p class="quiet">Laporan ini sudah berakhir.</p>`
    return html`
      <div class="row">
        ${allowed.map((command) => html`<button aria-expanded=${command === this._command ? 'true' : 'false'} @click=${() => this.#open(command)}>${stepWords[command].name}</button>`)}
      </div>
      ${this._command === undefined
        ? nothing
        : keyed(this.#opened, html`<desk-step .client=${this.client} .officer=${this.officer} .report=${report} .command=${this._command} .agencies=${this._agencies} @desk-done=${this.#onDone} @desk-stale=${this.#onStale} @desk-cancel=${() => (this._command = undefined)}></desk-step>`)}
    `
  }

  /** A phone number has no sender: a person writes, with the own WhatsApp. */
  #whatsapp(report: OfficerReport): TemplateResult | typeof nothing {
    if (whatsappNumber(report.reporter?.phone ?? '') === undefined) return nothing
    return html`<p><button @click=${() => this.#onWhatsapp(report)}>Kabari lewat WhatsApp</button> <span class="quiet">Teks netral dari ponsel Anda; dicatat dalam jejak audit.</span></p>`
  }

  #auditTrail(): TemplateResult {
    return html`<details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && this.#loadAudit()}>
      <summary>Jejak audit</summary>
      ${this._audit === undefined
        ? nothing
        : html`<table>
            <thead><tr><th scope="col">Waktu</th><th scope="col">Petugas</th><th scope="col">Tindakan</th></tr></thead>
            <tbody>${this._audit.map(({ at, officer, act }) => html`<tr><td>${momentInWords(at)}</td><td>${officer}</td><td>${act}</td></tr>`)}</tbody>
          </table>`}
    </details>`
  }

  async #load(isNew = false): Promise<void> {
    if (this.client === undefined) return
    if (isNew) {
      this._report = undefined
      this._command = undefined
      this._said = undefined
    }
    this._fault = undefined
    try {
      const [report, entries] = await Promise.all([this.client.reports.retrieve(this.trackingId), this.client.reports.timeline(this.trackingId)])
      this._report = report
      this._entries = entries
      if (!isNew) return
      await this.updateComplete
      this.renderRoot.querySelector('h1')?.focus()
    } catch (error) {
      this.#fail(error)
    }
  }

  async #loadAudit(): Promise<void> {
    try {
      const found: AuditEntry[] = []
      for await (const entry of this.client?.reports.audit(this.trackingId) ?? []) found.push(entry)
      this._audit = found
    } catch (error) {
      this.#fail(error)
    }
  }

  #open(command: OfficerCommand): void {
    this.#opened++
    this._said = undefined
    this._command = command === this._command ? undefined : command
    if (command === 'transfer' && this._agencies.length === 0) void this.#loadAgencies()
  }

  async #loadAgencies(): Promise<void> {
    const response = await fetch('/desk/agencies.json', { credentials: 'same-origin' }).catch(() => undefined)
    if (response?.ok) this._agencies = ((await response.json()) as { items: AgencyChoice[] }).items
  }

  #onDone = async (): Promise<void> => {
    const done = this._command
    this._command = undefined
    this._audit = undefined
    await this.#load()
    this._said = done === undefined ? undefined : `Tersimpan: ${stepWords[done].name}.`
    await this.updateComplete
    this.renderRoot.querySelector('h1')?.focus()
  }

  /** The newest state above, the words below as they were: the form stays, its next try is for the new version. */
  #onStale = (): void => void this.#load()

  #onWhatsapp = async ({ trackingId, agency }: OfficerReport): Promise<void> => {
    // Opened before the answer, or the browser takes it for an unwanted window; and without a way back to this page.
    const page = window.open('about:blank', '_blank')
    try {
      const { number } = (await this.client?.reports.whatsapp(trackingId)) ?? {}
      if (number === undefined || number === null || page === null) throw new Error('no number, or no window')
      page.opener = null
      page.location.href = whatsappLink(number, trackingId, agency.name)
      this._audit = undefined
    } catch (error) {
      page?.close()
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this._fault = sentenceFor(error)
    this.dispatchEvent(new CustomEvent('desk-lost', { detail: error, bubbles: true, composed: true }))
  }
}
