/** <desk-overdue>: for coordinators, how much is late at which agency, and for how long. */
import type { OfficerReport } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { DeskView } from './desk-view.ts'
import { overdueByAgency } from './overdue-by-agency.ts'
import { dayInWords } from './words.ts'

/** More than a city has; what is beyond is said, not hidden. */
const most = 2000

export class DeskOverdue extends DeskView {
  static override properties = { _reports: { state: true }, _isCut: { state: true } }

  declare private _reports: readonly OfficerReport[] | undefined
  declare private _isCut: boolean

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  protected override render(): TemplateResult {
    const rows = overdueByAgency(this._reports ?? [])
    return html`
      <h1 tabindex="-1">Terlewat per instansi</h1>
      ${this.notes(this._reports === undefined && this.fault === undefined ? 'Memuat…' : this._reports !== undefined && rows.length === 0 ? 'Tidak ada yang terlewat.' : undefined)}
      ${rows.length === 0
        ? nothing
        : html`<div class="card scroll" tabindex="0" role="region" aria-label="Terlewat per instansi"><table>
            <thead><tr><th scope="col">Instansi</th><th scope="col">Terlewat</th><th scope="col">Sejak</th><th scope="col">Yang terlama</th></tr></thead>
            <tbody>
              ${rows.map(({ name, count, since, oldest, timeZone }) => html`<tr><th scope="row">${name}</th><td class="late">${count}</td><td>${dayInWords(since, timeZone)}</td><td><a href=${`#/laporan/${oldest}`}>${oldest}</a></td></tr>`)}
            </tbody>
          </table></div>`}
      ${this._isCut ? html`<p class="quiet">Hanya ${most} yang paling lama terlewat dihitung.</p>` : nothing}
    `
  }

  protected override readAgain(): void {
    void this.#load()
  }

  async #load(): Promise<void> {
    await this.attempt(async ({ reports }) => {
      const found: OfficerReport[] = []
      for await (const report of reports.list({ overdue: true, limit: 100 })) {
        found.push(report)
        if (found.length === most) break
      }
      this._isCut = found.length === most
      this._reports = found
    })
  }
}
