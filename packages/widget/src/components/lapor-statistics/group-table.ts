/** One breakdown of the figures; what is withheld is said plainly instead of looking like nothing. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Figures } from '@lapor/sdk/contract'
import type { PublicTexts } from '../../locales/public-texts.ts'
import { numberInWords, shareInWords } from '../../locales/share-in-words.ts'

export interface GroupTable {
  readonly caption: string
  readonly lines: readonly { readonly name: string; readonly figures: Figures | null }[]
  readonly texts: PublicTexts
}

/** One group alone says what the total says. */
export const groupTable = ({ caption, lines, texts }: GroupTable): TemplateResult | typeof nothing =>
  lines.length < 2
    ? nothing
    : html`<table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            <td></td>
            <th scope="col" class="number">${texts.figures.received[0]}</th>
            <th scope="col" class="number long">${texts.figures.followedUp[0]}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ name, figures }) => html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              ${figures
                ? html`<td class="number">${numberInWords(figures.received, texts.lang)}</td>
                    <td class="number">${shareInWords(figures.followedUp, figures.received, texts.lang)}</td>`
                : html`<td class="number muted" colspan="2">${texts.withheld}</td>`}
            </tr>`,
          )}
        </tbody>
      </table>`
