/** <desk-report>: one report with its talk, timeline and clock, and what an officer may do with it now. */
import { type Attachment, type AuditEntry, nextStatus, type Officer, type OfficerCommand, type OfficerEntry, type OfficerReport, whatsappNumber } from '@lapor/sdk/contract'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { AgencyChoice } from './agency-choice.ts'
import { actWords } from './desk-act-words.ts'
import { codeOf } from './desk-error.ts'
import './desk-discretion.define.ts'
import { readDeskFile } from './desk-file.ts'
import './desk-step.define.ts'
import { DeskView } from './desk-view.ts'
import { handoverList } from './handover-list.ts'
import { isLinkOver } from './is-link-over.ts'
import { reportFacts } from './report-facts.ts'
import { timelineList } from './timeline-list.ts'
import { whatsappLink } from './whatsapp.ts'
import { momentInWords, statusWords, stepWords } from './words.ts'

const commands: readonly OfficerCommand[] = ['verify', 'respond', 'follow-up', 'ask', 'assign', 'transfer', 'extend', 'return', 'close', 'archive']

export class DeskReport extends DeskView {
  static override properties = {
    trackingId: { attribute: false },
    _report: { state: true },
    _entries: { state: true },
    _audit: { state: true },
    _agencies: { state: true },
    _colleagues: { state: true },
    _command: { state: true },
    _isElsewhere: { state: true },
  }

  declare trackingId: string
  declare private _report: OfficerReport | undefined
  declare private _entries: readonly OfficerEntry[]
  declare private _audit: readonly AuditEntry[] | undefined
  /** Undefined until they were asked for and came. */
  declare private _agencies: readonly AgencyChoice[] | undefined
  declare private _colleagues: readonly Officer[] | undefined
  declare private _command: OfficerCommand | undefined
  /** It went to another agency while it was open here, and is no longer for this officer to read. */
  declare private _isElsewhere: boolean

  #isUnread = false
  /** Whose picture did not come: each is asked for once more, not for ever. */
  readonly #broken = new Set<string>()
  #renewing: Promise<unknown> | undefined

  /** Grows with each form that is opened, so that none begins with the words of another. */
  #opened = 0

  constructor() {
    super()
    this.trackingId = ''
    this._entries = []
    this._isElsewhere = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('trackingId')) void this.#load(true)
  }

  protected override readAgain(): void {
    if (this.#isUnread) void this.#load(this._report === undefined)
    if (this._command === 'assign') void this.#loadColleagues()
  }

  protected override render(): TemplateResult {
    const report = this._report
    return html`
      <p><a href="#/">← Antrean</a></p>
      ${this.notes(report === undefined && this.fault === undefined && !this._isElsewhere ? 'Memuat…' : undefined)}
      ${report === undefined ? nothing : this.#whole(report)} ${this._isElsewhere ? this.#elsewhere() : nothing}
    `
  }

  #elsewhere(): TemplateResult {
    return html`
      <h1 tabindex="-1">Laporan ini sekarang di instansi lain</h1>
      <p>Kode pelacakan ${this.trackingId} tetap berlaku. Instansi itu yang menjawab pelapor; di meja Anda laporan ini tidak dapat dibaca lagi.</p>
    `
  }

  #whole(report: OfficerReport): TemplateResult {
    const isLate = report.clock.deadlines.some(({ state }) => state === 'missed')
    return html`
      <h1 tabindex="-1">${report.title}</h1>
      <p><span class="pill ${isLate ? 'late' : ''}">${statusWords[report.status] ?? report.status}</span> <span class="quiet">${report.trackingId}</span></p>
      <div class="sides" @click=${this.#onClick} @error=${this.#onImageError}>
        <div>
          <p class="text card">${report.text}</p>
          <section class="card" aria-labelledby="steps"><h2 id="steps">Yang dapat dilakukan</h2>${this.#steps(report)}</section>
          <div class="card">${reportFacts(report)}</div>
          ${this.#whatsapp(report)} ${handoverList(report)}
          <desk-discretion .client=${this.client} .officer=${this.officer} .report=${report} @desk-changed=${() => this.#onChanged()}></desk-discretion>
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
        : keyed(this.#opened, html`<desk-step .client=${this.client} .officer=${this.officer} .report=${report} .command=${this._command} .agencies=${this._agencies} .colleagues=${this._colleagues} @desk-done=${this.#onDone} @desk-stale=${this.#onStale} @desk-cancel=${() => (this._command = undefined)}></desk-step>`)}
    `
  }

  /** A phone number has no sender: a person writes, with the own WhatsApp. */
  #whatsapp(report: OfficerReport): TemplateResult | typeof nothing {
    if (whatsappNumber(report.reporter?.phone ?? '') === undefined) return nothing
    return html`<p><button @click=${() => this.#onWhatsapp(report)}>Kabari lewat WhatsApp</button> <span class="quiet">Teks netral dari ponsel Anda; dicatat dalam jejak audit.</span></p>`
  }

  #auditTrail(): TemplateResult {
    return html`<details class="card" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && this.#loadAudit()}>
      <summary>Jejak audit</summary>
      ${this._audit === undefined
        ? nothing
        : html`<ol>${this._audit.map(({ at, officer, act }) => html`<li class="field"><strong>${actWords(act)}</strong><br /><span class="quiet">${momentInWords(at)} · <code>${officer}</code></span></li>`)}</ol>`}
    </details>`
  }

  async #load(isNew = false): Promise<void> {
    if (this.client === undefined) return
    if (isNew) {
      this._report = undefined
      this._command = undefined
      this._isElsewhere = false
      this.said = undefined
    }
    this.fault = undefined
    this.#isUnread = true
    try {
      const [report, entries] = await Promise.all([this.client.reports.retrieve(this.trackingId), this.client.reports.timeline(this.trackingId)])
      this._report = report
      this._entries = entries
      this.#isUnread = false
      if (!isNew) return
      await this.updateComplete
      this.focusHeading()
    } catch (error) {
      this._isElsewhere = !isNew && codeOf(error) === 'agency-not-yours'
      if (this._isElsewhere) this._report = undefined
      else this.fail(error)
    }
  }

  /** Links work for minutes, so that they can be passed to nobody. The report stays as it was read: its version is what a step is for. */
  async #renewLinks(): Promise<void> {
    // All pictures of a report fail at once.
    this.#renewing ??= this.#readLinks().finally(() => (this.#renewing = undefined))
    await this.#renewing
  }

  async #readLinks(): Promise<void> {
    await this.attempt(async ({ reports }) => {
      const [report, entries] = await Promise.all([reports.retrieve(this.trackingId), reports.timeline(this.trackingId)])
      const urls = new Map([...report.attachments, ...entries.flatMap(({ attachments }) => attachments)].map(({ id, url }) => [id, url]))
      const linked = (attachments: readonly Attachment[]): Attachment[] => attachments.map((one) => ({ ...one, url: urls.get(one.id) ?? one.url }))
      this._report = this._report && { ...this._report, attachments: linked(this._report.attachments) }
      this._entries = this._entries.map((entry) => ({ ...entry, attachments: linked(entry.attachments) }))
    })
  }

  get #attachments(): readonly Attachment[] {
    return [...(this._report?.attachments ?? []), ...this._entries.flatMap(({ attachments }) => attachments)]
  }

  async #loadAudit(): Promise<void> {
    try {
      const found: AuditEntry[] = []
      for await (const entry of this.client?.reports.audit(this.trackingId) ?? []) found.push(entry)
      this._audit = found
    } catch (error) {
      this.fail(error)
    }
  }

  #open(command: OfficerCommand): void {
    this.#opened++
    this.said = undefined
    this._command = command === this._command ? undefined : command
    if (command === 'transfer') void this.#loadAgencies()
    if (command === 'assign') void this.#loadColleagues()
  }

  async #loadAgencies(): Promise<void> {
    if (!this._agencies?.length) this._agencies = await readDeskFile<AgencyChoice>('agencies.json')
  }

  async #loadColleagues(): Promise<void> {
    const agency = this._report?.agency.slug
    const found = await this.attempt(async ({ officers }) => {
      const all: Officer[] = []
      for await (const one of officers.list({ agency, limit: 100 })) all.push(one)
      return all
    })
    // Where they cannot be read an officer still takes it in person.
    this._colleagues = found ?? []
  }

  /** A report that is guarded no more may have gone from this officer's sight; then it says so. */
  #onChanged(): void {
    this._audit = undefined
    void this.#load()
  }

  /** A link that is over is renewed before it is followed, or a tab would open with an error in it. */
  #onClick = async (event: MouseEvent): Promise<void> => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.photos a')
    const pressed = link === null ? undefined : this.#attachments.find(({ url }) => url === link.getAttribute('href'))
    if (link === null || pressed?.url === undefined || !isLinkOver(pressed.url)) return
    event.preventDefault()
    // Opened before the answer, or the browser takes it for an unwanted window; a file is saved from where it is.
    const page = link.hasAttribute('download') ? null : window.open('about:blank', '_blank')
    await this.#renewLinks()
    const url = this.#attachments.find(({ id }) => id === pressed.id)?.url
    if (url === undefined || isLinkOver(url)) page?.close()
    else if (page !== null) {
      page.opener = null
      page.location.href = url
    } else if (link.hasAttribute('download')) {
      await this.updateComplete
      link.click()
    }
  }

  /** A picture that is loaded late, when it is scrolled to. Errors of pictures do not bubble: they are heard on their way down. */
  readonly #onImageError = {
    capture: true,
    handleEvent: (event: Event): void => {
      const url = event.target instanceof HTMLImageElement ? event.target.getAttribute('src') : null
      if (url === null || this.#broken.has(url)) return
      this.#broken.add(url)
      void this.#renewLinks()
    },
  }

  #onDone = async (): Promise<void> => {
    const done = this._command
    this._command = undefined
    this._audit = undefined
    await this.#load()
    this.said = done === undefined ? undefined : `Tersimpan: ${stepWords[done].name}.`
    await this.updateComplete
    this.focusHeading()
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
      this.fail(error)
    }
  }
}
