/** <desk-queue>: the reports of the agency, what is due first, with filters and keys. */
import { statuses, type OfficerReport } from '@lapor/sdk/contract'
import type { OfficerClient, PageOptions, Pages, QueueQuery } from '@lapor/sdk/officer'
import { html, nothing, type TemplateResult } from 'lit'
import { DeskList } from './desk-list.ts'
import { classificationWords, dayInWords, statusWords } from './words.ts'

export class DeskQueue extends DeskList<OfficerReport> {
  static override properties = { _filter: { state: true } }

  declare private _filter: Pick<QueueQuery, 'status' | 'overdue' | 'dueWithin' | 'assignee' | 'flagged'>

  #listening: AbortController | undefined

  constructor() {
    super()
    this._filter = {}
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    document.addEventListener('keydown', this.#onKey, { signal: this.#listening.signal })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#listening?.abort()
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
      ${this.notes(this.isBusy ? 'Memuat…' : this.reading('Tidak ada laporan dengan saringan ini.'))}
      <ol class="list">${(this.items ?? []).map(row)}</ol>
      ${this.more()}
    `
  }

  #onDue(value: string): void {
    this.#narrow({ overdue: value === 'overdue', dueWithin: /^\d+$/.test(value) ? Number(value) : undefined })
  }

  #narrow(change: DeskQueue['_filter']): void {
    this._filter = { ...this._filter, ...change }
    void this.load()
  }

  protected override page({ reports }: OfficerClient, from: PageOptions): Pages<OfficerReport> {
    return reports.list({ ...this._filter, limit: 50, ...from })
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
