/** Tells a reporter by when a word is needed, once the relay has warned that the report ends by silence. */
import { html, nothing, type TemplateResult } from 'lit'
import type { SeenReport } from '../../controllers/tracker-controller.ts'
import type { ActTexts } from '../../locales/act-texts.ts'
import { dayInWords } from '../../locales/day-in-words.ts'

export const closingNote = ({ report, timeline }: SeenReport, texts: ActTexts): TemplateResult | typeof nothing => {
  // Whatever a person has said since, the warning is over. A day of the agency's calendar stands for itself: as one in UTC it stays what it is.
  const last = [...timeline].reverse().find((entry) => entry.type === 'warned' || entry.by !== 'system')
  return report.clock.state !== 'ended' && last?.type === 'warned' && last.text ? html`<div class="note waiting"><p>${texts.warned(dayInWords(last.text, texts.lang, 'UTC'))}</p></div>` : nothing
}
