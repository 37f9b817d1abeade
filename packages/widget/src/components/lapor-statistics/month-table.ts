/** Month by month: one table, whose bars are drawn inside it, so that chart and table cannot differ. */
import { html, svg, type TemplateResult } from 'lit'
import type { Statistics } from '@lapor/sdk/contract'
import { monthInWords } from '../../locales/month-in-words.ts'
import type { PublicTexts } from '../../locales/public-texts.ts'
import { numberInWords } from '../../locales/share-in-words.ts'

export const monthTable = (months: Statistics['months'], texts: PublicTexts): TemplateResult => {
  const most = Math.max(1, ...months.map(({ figures }) => figures.received))
  const number = (value: number): string => numberInWords(value, texts.lang)
  return html`<table class="months">
    <caption>${texts.months}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.month}</th>
        <td class="chart"></td>
        <th scope="col" class="number"><span class="key received"></span>${texts.figures.received[0]}</th>
        <th scope="col" class="number long"><span class="key"></span>${texts.figures.followedUp[0]}</th>
      </tr>
    </thead>
    <tbody>
      ${months.map(
        ({ month, figures: { received, followedUp } }) => html`<tr>
          <th scope="row">${monthInWords(month, texts.lang, 'short')}</th>
          <td class="chart">${bars(received / most, followedUp / most)}</td>
          <td class="number">${number(received)}</td>
          <td class="number">${number(followedUp)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`
}

/** The same numbers again as lengths: nothing for somebody who hears them. */
const bars = (received: number, followedUp: number): TemplateResult =>
  html`<svg class="bars" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${svg`<rect class="bar received" x="0" y="2" height="16" width=${100 * received}></rect><rect class="bar" x="0" y="6" height="8" width=${100 * followedUp}></rect>`}
  </svg>`
