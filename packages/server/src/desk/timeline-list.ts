/** Draws what happened to a report, newest last, as a talk: whose word it was is seen and read. */
import type { OfficerEntry } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { photoList } from './report-facts.ts'
import { audienceWords, calendarDayInWords, entryWords, momentInWords, reasonWords } from './words.ts'

const who: Readonly<Record<string, string>> = { reporter: 'Pelapor', officer: 'Petugas', system: 'Relay' }

export const timelineList = (entries: readonly OfficerEntry[], timeZone: string | undefined): TemplateResult => html`<ol>
  ${entries.map(
    ({ type, by, at, agency, agencyName = agency, text, reason, attachments, audience }) => html`<li class="card ${by === 'reporter' ? 'theirs' : ''}">
      <h3>${entryWords[type] ?? type}</h3>
      <p class="quiet">${who[by] ?? by}${agencyName === null ? nothing : ` (${agencyName})`} · <time datetime=${at}>${momentInWords(at, timeZone)}</time></p>
      ${audience === undefined ? nothing : html`<p><span class="pill ${audience === 'public' ? 'warn' : ''}">Dibaca: ${audienceWords[audience] ?? audience}</span></p>`}
      ${reason === null ? nothing : html`<p>${reasonWords[reason] ?? reason}</p>`}
      ${text === null ? nothing : html`<p class="text">${by === 'system' && /^\d{4}-\d\d-\d\d$/.test(text) ? calendarDayInWords(text) : text}</p>`}
      ${photoList(attachments, entryWords[type] ?? 'Foto')}
    </li>`,
  )}
</ol>`
