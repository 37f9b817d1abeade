/** What was promised and how it stands, a broken promise said as plainly as a kept one. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Deadline } from '@lapor/sdk/contract'
import type { SeenReport } from '../../controllers/tracker-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { isolated } from '../../locales/isolated.ts'
import type { PromiseWords, TrackTexts } from '../../locales/track-texts.ts'
import { promiseState, type PromiseState } from './promise-state.ts'

/**
 * @param unsure what is added to a day that does not know of the national holidays yet
 * @param canReply then a reporter is told that the reply is the way to press for it
 */
export const deadlineList = ({ report, timeline }: SeenReport, texts: TrackTexts, unsure: string, timeZone: string | undefined, canReply: boolean): TemplateResult | typeof nothing => {
  const states = report.promise.map((deadline) => ({ deadline, state: promiseState(deadline, report, timeline, Date.now()) }))
  if (states.length === 0) return nothing
  const day = (instant: string): string => dayInWords(instant, texts.lang, timeZone)
  return html`<section class="stack tight" aria-labelledby="deadlines">
    <h3 id="deadlines">${texts.deadlines}</h3>
    <ul class="deadlines stack tight">
      ${states.map(({ deadline, state }) => html`<li class=${state.kind} dir="auto">${sentence(deadline, state, texts, day)}${deadline.holidaysKnown || state.kind === 'kept' ? nothing : ` ${unsure}`}</li>`)}
    </ul>
    ${canReply && states.some(({ state }) => state.kind === 'overdue') ? html`<p>${texts.overdueAdvice}</p>` : nothing}
  </section>`
}

const sentence = (deadline: Deadline, state: PromiseState, texts: TrackTexts, day: (instant: string) => string): string => {
  const due = day(state.dueAt)
  if (deadline.kind !== 'communication' && deadline.kind !== 'resolution') return texts.otherPromise(isolated(deadline.kind), due)
  // A word to the reporter is owed whatever happens: only the resolution can rest.
  const words: PromiseWords = { ...texts.resolution, ...(deadline.kind === 'communication' ? texts.communication : {}) }
  if (state.kind === 'late') return words.late(day(state.at), due)
  return state.kind === 'kept' ? words.kept(day(state.at)) : words[state.kind](due)
}
