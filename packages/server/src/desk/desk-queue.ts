/** <desk-queue>: the reports of the agency, what is due first, with filters and keys. */
import { statuses, type OfficerReport } from '@lapor/sdk/contract'
import type { OfficerClient, QueueQuery } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { sentenceFor } from './desk-error.ts'
import type { DeskOfficer } from './desk-session.ts'
import { deskStyles } from './desk.styles.ts'
import { classificationWords, dayInWords, statusWords } from './words.ts'

/**
 * @event desk-lost - The session has ended; `detail` is the error.
 */
export class DeskQueue extends LitElement {
  static override styles = [deskStyles]

  static override properties = {
    client: { attribute: false },
    officer: { attribute: false },
    _reports: { state: true },
    _next: { state: true },
    _fault: { state: true },
    _isBusy: { state: true },
    _filter: { state: true },
  }

  declare client: OfficerClient | undefined
  declare officer: DeskOfficer | undefined
  declare private _reports: readonly OfficerReport[] | undefined
  declare private _next: string | null
  declare private _fault: string | undefined
  declare private _isBusy: boolean
  declare private _filter: Pick<QueueQuery, 'status' | 'overdue' | 'dueWithin' | 'assignee' | 'flagged'>

  #listening: AbortController | undefined

  constructor() {
    super()
    this._next = null
    this._isBusy = false
    this._filter = {}
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    document.addEventListener('keydown', this.#onKey, { signal: this.#listening.signal })
    void this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  protected override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">Antrean laporan</h1>
      <form class="filters" @submit=${(event: Event) => event.preventDefault()}>
        <div>
          <label for="status">Keadaan</label>
          <select id="status" @change=${(event: Event) => this.#narrow({ status: (event.target as HTMLSelectElement).value || undefined })}>
            <option value="">Semua</option>
            ${statuses.map((status) => html`<option value=${status}>${statusWords[status]}</option>`)}
          </select>
        </div>
        <div>
          <label for="due">Tenggat</label>
          <select id="due" @change=${(event: Event) => this.#onDue((event.target as HTMLSelectElement).value)}>
            <option value="">Semua</option>
            <option value="overdue">Sudah terlewat</option>
            <option value="1">Dalam 1 hari</option>
            <option value="7">Dalam 7 hari</option>
          </select>
        </div>
        <div>
          <label for="whose">Penanggung jawab</label>
          <select id="whose" @change=${(event: Event) => this.#narrow({ assignee: (event.target as HTMLSelectElement).value || undefined })}>
            <option value="">Semua petugas</option>
            <option value=${this.officer?.id ?? ''}>Saya</option>
          </select>
        </div>
        <div>
          <label for="flagged">Isi</label>
          <select id="flagged" @change=${(event: Event) => this.#narrow({ flagged: (event.target as HTMLSelectElement).value === 'flagged' })}>
            <option value="">Semua</option>
            <option value="flagged">Perlu diperiksa: data pribadi atau spam</option>
          </select>
        </div>
      </form>
      <p class="quiet">Tombol: <kbd>j</kbd> dan <kbd>k</kbd> berpindah, <kbd>Enter</kbd> membuka.</p>
      <div role="status">${this._isBusy ? 'Memuat…' : this._reports?.length === 0 ? 'Tidak ada laporan dengan saringan ini.' : nothing}</div>
      ${this._fault === undefined ? nothing : html`<p class="note" role="alert">${this._fault}</p>`}
      <ol class="list">${(this._reports ?? []).map(row)}</ol>
      ${this._next === null ? nothing : html`<button ?disabled=${this._isBusy} @click=${() => this.#load(this._next ?? undefined)}>Muat berikutnya</button>`}
    `
  }

  #onDue(value: string): void {
    this.#narrow({ overdue: value === 'overdue', dueWithin: /^\d+$/.test(value) ? Number(value) : undefined })
  }

  #narrow(change: DeskQueue['_filter']): void {
    this._filter = { ...this._filter, ...change }
    void this.#load()
  }

  async #load(cursor?: string): Promise<void> {
    if (this.client === undefined) return
    this._isBusy = true
    this._fault = undefined
    const filter = this._filter
    try {
      const page = await this.client.reports.list({ ...filter, limit: 50, ...(cursor === undefined ? {} : { cursor }) })
      // Answers come in any order; only that of the last question counts.
      if (filter !== this._filter) return
      this._reports = cursor === undefined ? page.items : [...(this._reports ?? []), ...page.items]
      this._next = page.nextCursor
    } catch (error) {
      this._fault = sentenceFor(error)
      this.dispatchEvent(new CustomEvent('desk-lost', { detail: error, bubbles: true, composed: true }))
    } finally {
      this._isBusy = false
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0]
    if (event.ctrlKey || event.metaKey || event.altKey || (target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))) return
    const step = { j: 1, k: -1 }[event.key]
    if (step === undefined) return
    const links = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.list a')]
    const at = links.indexOf(this.shadowRoot?.activeElement as HTMLAnchorElement)
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
  }
}

const row = (report: OfficerReport): TemplateResult => {
  const due = report.clock.deadlines.filter(({ state }) => state === 'open' || state === 'missed').map(({ dueAt }) => dueAt).sort()[0]
  const isLate = report.clock.deadlines.some(({ state }) => state === 'missed')
  return html`<li>
    <a class="entry" href=${`#/laporan/${report.trackingId}`}>
      <strong>${report.title}</strong>
      <span class="pill ${isLate ? 'late' : ''}">${statusWords[report.status] ?? report.status}</span>
      <span class="quiet">${classificationWords[report.classification] ?? report.classification} · ${report.place.regionName} · ${report.agency.acronym} · ${report.trackingId}</span><br />
      ${due === undefined ? html`<span class="quiet">Tanpa tenggat yang berjalan</span>` : html`<span class=${isLate ? 'late' : 'quiet'}>${isLate ? 'Terlewat: ' : 'Tenggat: '}${dayInWords(due, report.timeZone)}</span>`}
      ${report.assignee === null ? nothing : html`<span class="quiet"> · ${report.assignee.name}</span>`}
      ${report.reopened > 0 ? html`<span class="late"> · dibuka kembali ${report.reopened} kali</span>` : nothing}
      ${report.flags.length > 0 ? html`<span class="late"> · periksa isinya</span>` : nothing}
    </a>
  </li>`
}
