/** What is held about a reporter, in words: identity, who keeps it, photos, the notice, and what was asked before. */
import { html, nothing, type TemplateResult } from 'lit'
import type { HeldData } from '@lapor/sdk/contract'
import { dayInWords } from '../../locales/day-in-words.ts'
import { isolated } from '../../locales/isolated.ts'
import { known } from '../../locales/known.ts'
import type { OwnTexts } from '../../locales/own-texts.ts'

const fields = ['name', 'address', 'phone', 'email'] as const

export const heldList = ({ identity, operator, photos, notice, requests }: HeldData, texts: OwnTexts, timeZone: string | undefined): TemplateResult => {
  const day = (instant: string): string => dayInWords(instant, texts.lang, timeZone)
  return html`<div class="card stack tight">
    <h4 id="held" tabindex="-1">${texts.identity}</h4>
    ${identity
      ? html`<dl>
          ${fields.map((field) => (identity[field] ? html`<div><dt>${texts[field]}</dt><dd dir="auto">${identity[field]}</dd></div>` : nothing))}
        </dl>`
      : html`<p>${texts.nothing}</p>`}
    <p>${texts.holder(isolated(operator))} ${texts.photos(photos)} ${texts.notice(isolated(notice.version), day(notice.shownAt))}</p>
    ${requests.length > 0
      ? html`<h4>${texts.requests}</h4>
          <ul class="requests">
            ${requests.map(
              ({ kind, status, requestedAt, text }) => html`<li>
                ${texts.request(known(texts.kinds, kind) ?? isolated(kind), known(texts.states, status) ?? isolated(status), day(requestedAt))} ${text ? html`<span dir="auto">${text}</span>` : nothing}
              </li>`,
            )}
          </ul>`
      : nothing}
  </div>`
}
