/** The main figures, each with its meaning one tap away. */
import { html, type TemplateResult } from 'lit'
import type { Figures } from '@lapor/sdk/contract'
import type { FigureName, PublicTexts } from '../../locales/public-texts.ts'
import { numberInWords, shareInWords } from '../../locales/share-in-words.ts'

/** Followed up is a share of what was received; it is never called solved. */
export const keyFigures = (figures: Figures, overdue: number, texts: PublicTexts): TemplateResult => {
  const { received, followedUp, medianDaysToFollowUp, medianDaysToClosing, late, reopened, archived, withdrawn } = figures
  const number = (value: number): string => numberInWords(value, texts.lang)
  const days = (value: number | null): string => (value === null ? texts.none : value === 0 ? texts.sameDay : texts.workingDays(value, number(value)))
  const lines: readonly (readonly [name: FigureName, value: string])[] = [
    ['received', number(received)],
    ['firstWord', days(medianDaysToFollowUp)],
    ['closing', days(medianDaysToClosing)],
    ['overdue', number(overdue)],
    ['late', number(late)],
    ['reopened', number(reopened)],
    ['archived', number(archived)],
    ['withdrawn', number(withdrawn)],
  ]
  return html`<dl class="figures">
    <div class="figure main">
      <dt>${meaning('followedUp', texts)}</dt>
      <dd><strong class="value">${shareInWords(followedUp, received, texts.lang)}</strong> <span class="muted">${texts.followedUpOf(number(followedUp), number(received))}</span></dd>
    </div>
    ${lines.map(
      ([name, value]) => html`<div class="figure">
        <dt>${meaning(name, texts)}</dt>
        <dd><strong class="value">${value}</strong></dd>
      </div>`,
    )}
  </dl>`
}

const meaning = (name: FigureName, texts: PublicTexts): TemplateResult => {
  const [title, words] = texts.figures[name]
  return html`<details>
    <summary>${title}</summary>
    <p class="hint">${words}</p>
  </details>`
}
