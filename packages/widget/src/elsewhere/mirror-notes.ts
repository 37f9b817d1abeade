/** Says what became of reports of earlier visits, and what this page cannot keep or must not ask, with the page that can. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ReportDraft } from '@lapor/sdk/draft'
import type { ShellTexts } from '../locales/shell-texts.ts'
import type { SendPart } from '../send-part.ts'
import { elsewhereTexts } from './elsewhere-texts.ts'

export interface MirrorNotes {
  readonly part: SendPart
  readonly shell: ShellTexts
  /** The form shows it, and nothing stands in its place. */
  readonly writing: { readonly draft: ReportDraft; readonly restored: boolean } | undefined
  readonly onMyReports: () => void
}

export const mirrorNotes = ({ part, shell, writing, onMyReports }: MirrorNotes): TemplateResult | typeof nothing => {
  const { mirror } = part
  if (!mirror) return nothing
  const texts = elsewhereTexts(shell.lang)
  const { waiting, arrived, refused } = mirror.news
  const seen = (): void => {
    // It is shown where it leads to.
    mirror.news = { ...mirror.news, arrived: 0 }
    onMyReports()
  }
  const leads = (look: string, said: string): TemplateResult =>
    html`<div class="note ${look} row arrived" role="status">
      <p class="title">${said}</p>
      <button class="button quiet" type="button" @click=${seen}>${shell.tabFollow}</button>
    </div>`
  const lacking = [!isSecureContext && texts.insecure, mirror.isRefused ? texts.refused : mirror.isAway && texts.away].filter((said) => typeof said === 'string')
  return html`${lacking.length > 0
    ? html`<div class="note waiting" role="status">
        ${lacking.map((said) => html`<p>${said}</p>`)}
        <p><a href=${`${part.clientOptions.baseUrl.replace(/\/$/, '')}/lapor/${part.site}`} target="_blank" rel="noopener">${texts.write}</a></p>
      </div>`
    : nothing}
  ${writing?.restored && isSecureContext && isEmptied(writing.draft) ? html`<p class="note" role="status">${texts.emptied}</p>` : nothing}
  ${writing && waiting ? html`<p class="note waiting" role="status">${texts.waiting}</p>` : nothing} ${arrived ? leads('success', shell.sent) : nothing}
  ${refused ? leads('waiting', texts.mend) : nothing}`
}

/** Who writes is asked for, and is not kept on this page. */
const isEmptied = ({ identity, name, address, phone, email }: ReportDraft): boolean => identity !== 'none' && !(name || address || phone || email)
