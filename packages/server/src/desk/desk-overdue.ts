/** <desk-overdue>: for coordinators, how much is late at which agency, and for how long. */
import type { OfficerReport } from '@lapor/sdk/contract'
import type { OfficerClient } from '@lapor/sdk/officer'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { sentenceFor } from './desk-error.ts'
import { deskStyles } from './desk.styles.ts'
import { overdueByAgency } from './overdue-by-agency.ts'
import { dayInWords } from './words.ts'

/** More than a city has; what is beyond is said, not hidden. */
const most = 2000

/**
 * @event desk-lost - A request failed; `detail` is the error.
 */
export class DeskOverdue extends LitElement {
  static override styles = [deskStyles]

  static override properties = { client: { attribute: false }, _reports: { state: true }, _isCut: { state: true }, _fault: { state: true } }

  declare client: OfficerClient | undefined
  declare private _reports: readonly OfficerReport[] | undefined
  declare private _isCut: boolean
  declare private _fault: string | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  protected override render(): TemplateResult {
    const rows = overdueByAgency(this._reports ?? [])
    return html`
      <h1 tabindex="-1">Terlewat per instansi</h1>
      ${this._fault === undefined ? nothing : html`<p class="note" role="alert">${this._fault}</p>`}
      <div role="status">${this._reports === undefined && this._fault === undefined ? 'Memuat…' : rows.length === 0 ? 'Tidak ada yang terlewat.' : nothing}</div>
      ${rows.length === 0
        ? nothing
        : html`<table>
            <thead><tr><th scope="col">Instansi</th><th scope="col">Terlewat</th><th scope="col">Sejak</th><th scope="col">Yang terlama</th></tr></thead>
            <tbody>
              ${rows.map(({ name, count, since, oldest, timeZone }) => html`<tr><th scope="row">${name}</th><td>${count}</td><td>${dayInWords(since, timeZone)}</td><td><a href=${`#/laporan/${oldest}`}>${oldest}</a></td></tr>`)}
            </tbody>
          </table>`}
      ${this._isCut ? html`<p class="quiet">Hanya ${most} yang paling lama terlewat dihitung.</p>` : nothing}
    `
  }

  async #load(): Promise<void> {
    try {
      const found: OfficerReport[] = []
      for await (const report of this.client?.reports.list({ overdue: true, limit: 100 }) ?? []) {
        found.push(report)
        if (found.length === most) break
      }
      this._isCut = found.length === most
      this._reports = found
    } catch (error) {
      this._fault = sentenceFor(error)
      this.dispatchEvent(new CustomEvent('desk-lost', { detail: error, bubbles: true, composed: true }))
    }
  }
}
