/** Draws where a report was handed on to, what came of it there, and what the other side said, as it said it. */
import type { OfficerReport } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { handoverReasonInWords, handoverWords, momentInWords } from './words.ts'

type Handover = NonNullable<OfficerReport['handovers']>[number]

const looks: Readonly<Record<string, string>> = { taken: 'good', refused: 'late', unclear: 'warn' }

export const handoverList = ({ handovers = [], timeZone }: OfficerReport): TemplateResult | typeof nothing =>
  handovers.length === 0 ? nothing : html`<section class="card" aria-label="Di sistem lain"><h2>Di sistem lain</h2>${handovers.map((handover) => one(handover, timeZone))}</section>`

/** Their status is not translated: what they invent is shown as they wrote it. */
const one = ({ system, state, trackingId, status, said, at }: Handover, timeZone: string | undefined): TemplateResult => html`
  <p><strong>${system}</strong> <span class="pill ${looks[state] ?? ''}">${handoverWords[state] ?? state}</span></p>
  <dl class="facts">
    ${trackingId === null ? nothing : html`<dt>Nomor di sana</dt><dd><code>${trackingId}</code></dd>`}
    ${status === null ? nothing : html`<dt>Keadaan di sana</dt><dd>${status}</dd>`}
    ${said === null ? nothing : html`<dt>${state === 'refused' ? 'Alasan penolakan' : 'Keterangan'}</dt><dd class="text">${handoverReasonInWords(said)}</dd>`}
    <dt>Terakhir</dt><dd>${momentInWords(at, timeZone)}</dd>
  </dl>
`
