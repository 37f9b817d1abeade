/** What was promised and how it stands, a broken promise said as plainly as a kept one, with who else can be turned to. */
import { html, nothing, type TemplateResult } from 'lit'
import type { DeadlineNow, Site } from '@lapor/sdk/contract'
import type { SeenReport } from '../../controllers/tracker-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { isolated } from '../../locales/isolated.ts'
import { known } from '../../locales/known.ts'
import type { PromiseWords, TrackTexts } from '../../locales/track-texts.ts'

/**
 * @param unsure what is added to a day that does not know of the national holidays yet
 * @param canReply then a reporter is told that the reply is the way to press for it
 * @param others where to go when a promise was missed: told once the agency has had its time to mend it
 */
export const deadlineList = ({ report, timeline }: SeenReport, texts: TrackTexts, unsure: string, timeZone: string | undefined, canReply: boolean, others: Site['escalation'] | undefined): TemplateResult | typeof nothing => {
  const { since, deadlines, state } = report.clock
  const shown = deadlines.map((deadline) => ({ deadline, state: stateNow(deadline) })).filter((one) => one.state !== 'lifted')
  if (shown.length === 0) return nothing
  const isLate = state !== 'ended' && shown.some((one) => one.state === 'missed')
  const day = (instant: string): string => dayInWords(instant, texts.lang, timeZone)
  return html`<section class="stack tight" aria-labelledby="deadlines">
    <h3 id="deadlines">${texts.deadlines}</h3>
    <ul class="deadlines stack tight">
      ${shown.map(({ deadline, state }) => html`<li class=${state} dir="auto">${sentence(deadline, state, since, texts, day)}${deadline.holidaysKnown || deadline.metAt ? nothing : ` ${unsure}`}</li>`)}
    </ul>
    ${isLate && canReply ? html`<p>${texts.overdueAdvice}</p>` : nothing}
    ${isLate && others?.length && timeline.some(({ type }) => type === 'escalated')
      ? html`<p>${texts.escalation}</p>
          <ul class="mine">
            ${others.map(({ name, url }) => html`<li><a class="button quiet" href=${url} dir="auto">${name}</a></li>`)}
          </ul>`
      : nothing}
  </section>`
}

/** A report that is shown as it was last seen, without a signal, may be overdue by now. */
const stateNow = ({ state, dueAt }: DeadlineNow): string => (state === 'open' && Date.now() > Date.parse(dueAt) ? 'missed' : state)

const sentence = ({ kind, dueAt, metAt }: DeadlineNow, state: string, since: string | null, texts: TrackTexts, day: (instant: string) => string): string => {
  const due = day(dueAt)
  const words: PromiseWords | undefined = kind === 'communication' ? texts.communication : kind === 'resolution' ? texts.resolution : undefined
  return (words && known(words, state)?.(due, day(metAt ?? since ?? dueAt))) ?? `${isolated(kind)}: ${due}.`
}
