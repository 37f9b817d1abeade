/** Where a report stands: its status in words, why it ended, and who has it since when. */
import { html, nothing, type TemplateResult } from 'lit'
import type { SeenReport } from '../../controllers/tracker-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { isolated } from '../../locales/isolated.ts'
import { known } from '../../locales/known.ts'
import { wordFor, type TrackTexts } from '../../locales/track-texts.ts'
import { holderOf } from './holder-of.ts'

/** Colour follows who has to act; words say the same (WCAG 1.4.1). */
const tones: Readonly<Record<string, string>> = { closed: 'success', returned: 'waiting', waiting: 'waiting' }

export const statusBanner = ({ report, timeline }: SeenReport, texts: TrackTexts, timeZone: string | undefined): TemplateResult => {
  const words = known(texts.statuses, report.status)
  const agency = isolated(report.agency.name)
  const holder = holderOf(report, timeline)
  const who = holder?.who === 'agency' ? agency : report.viewer === 'reporter' ? texts.you : texts.roles.reporter.toLowerCase()
  const reason = holder ? undefined : [...timeline].reverse().find((entry) => entry.status === report.status)?.reason
  // "Closed" is not "solved": without a solution it is not green.
  const tone = reason === 'unresolved' ? '' : (tones[report.status] ?? '')

  return html`<div class="note banner ${tone} stack tight">
    <h2 class="title" id="status" tabindex="-1" dir="auto">${words?.name ?? report.status}</h2>
    ${reason ? html`<p><strong>${texts.reason(isolated(wordFor(texts.reasons, reason)))}</strong></p>` : nothing}
    <p>${words?.meaning(agency) ?? texts.unknownStatus(agency)}</p>
    ${holder ? html`<p>${texts.heldSince(who, dayInWords(holder.since, texts.lang, timeZone))}</p>` : nothing}
  </div>`
}
