/** <desk-acts>: for the operator's admin, who changed what apart from reports: sites, channels, officers. */
import type { AuditEntry } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { actWords } from './desk-act-words.ts'
import { DeskView } from './desk-view.ts'
import { momentInWords } from './words.ts'

export class DeskActs extends DeskView {
  static override properties = { _acts: { state: true }, _next: { state: true } }

  declare private _acts: readonly AuditEntry[] | undefined
  declare private _next: string | null

  constructor() {
    super()
    this._next = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  protected override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">Jejak pengelolaan</h1>
      <p class="quiet">Setiap entri terikat pada yang sebelumnya: yang diubah sesudahnya akan ketahuan (<code>lapor-server audit verify</code>).</p>
      ${this.notes(this._acts === undefined && this.fault === undefined ? 'Memuat…' : this._acts?.length === 0 ? 'Belum ada.' : undefined)}
      ${this._acts === undefined || this._acts.length === 0
        ? nothing
        : html`<div class="card scroll" tabindex="0" role="region" aria-label="Jejak pengelolaan"><table>
            <thead><tr><th scope="col">Waktu</th><th scope="col">Tindakan</th><th scope="col">Pada</th><th scope="col">Oleh</th></tr></thead>
            <tbody>${this._acts.map(({ at, act, subject, officer }) => html`<tr><td>${momentInWords(at)}</td><td>${actWords(act)}</td><td><code>${subject}</code></td><td><code>${officer}</code></td></tr>`)}</tbody>
          </table></div>`}
      ${this._next === null ? nothing : html`<button @click=${() => this.#load(this._next ?? undefined)}>Muat berikutnya</button>`}
    `
  }

  async #load(cursor?: string): Promise<void> {
    await this.attempt(async ({ audit }) => {
      const page = await audit.list({ limit: 50, ...(cursor === undefined ? {} : { cursor }) })
      this._acts = cursor === undefined ? page.items : [...(this._acts ?? []), ...page.items]
      this._next = page.nextCursor
    })
  }
}
