/** <desk-acts>: for the operator's admin, who changed what apart from reports: sites, channels, officers. */
import type { AuditEntry } from '@lapor/sdk/contract'
import type { OfficerClient, PageOptions, Pages } from '@lapor/sdk/officer'
import { html, nothing, type TemplateResult } from 'lit'
import { actWords } from './desk-act-words.ts'
import { DeskList } from './desk-list.ts'
import { momentInWords } from './words.ts'

export class DeskActs extends DeskList<AuditEntry> {
  protected override render(): TemplateResult {
    const acts = this.items ?? []
    return html`
      <h1 tabindex="-1">Jejak pengelolaan</h1>
      <p class="quiet">Setiap entri terikat pada yang sebelumnya: yang diubah sesudahnya akan ketahuan (<code>lapor-server audit verify</code>).</p>
      ${this.notes(this.reading('Belum ada.'))}
      ${acts.length === 0
        ? nothing
        : html`<div class="card scroll" tabindex="0" role="region" aria-label="Jejak pengelolaan"><table>
            <thead><tr><th scope="col">Waktu</th><th scope="col">Tindakan</th><th scope="col">Pada</th><th scope="col">Oleh</th></tr></thead>
            <tbody>${acts.map(({ at, act, subject, officer }) => html`<tr><td>${momentInWords(at)}</td><td>${actWords(act)}</td><td><code>${subject}</code></td><td><code>${officer}</code></td></tr>`)}</tbody>
          </table></div>`}
      ${this.more()}
    `
  }

  protected override page({ audit }: OfficerClient, from: PageOptions): Pages<AuditEntry> {
    return audit.list({ limit: 50, ...from })
  }
}
