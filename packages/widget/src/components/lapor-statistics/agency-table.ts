/** Agencies by speed, the order as the relay gave it: the fastest to give a first word stands first. */
import { html, type TemplateResult } from 'lit'
import type { Statistics } from '@lapor/sdk/contract'
import type { PublicTexts } from '../../locales/public-texts.ts'
import { numberInWords, shareInWords } from '../../locales/share-in-words.ts'

export const agencyTable = (agencies: Statistics['agencies'], texts: PublicTexts): TemplateResult =>
  html`<table>
      <caption>${texts.agencies}</caption>
      <thead>
        <tr>
          <th scope="col">${texts.agency}</th>
          <th scope="col" class="number">${texts.figures.firstWord[0]}</th>
          <th scope="col" class="number long">${texts.figures.followedUp[0]}</th>
        </tr>
      </thead>
      <tbody>
        ${agencies.map(
          ({ agency, figures: { received, followedUp, medianDaysToFollowUp: days } }) => html`<tr>
            <th scope="row"><bdi>${agency.acronym}</bdi></th>
            <td class="number">${days === null ? texts.none : days === 0 ? texts.sameDay : texts.workingDays(days, numberInWords(days, texts.lang))}</td>
            <td class="number">${shareInWords(followedUp, received, texts.lang)} <span class="muted small of">${texts.followedUpOf(numberInWords(followedUp, texts.lang), numberInWords(received, texts.lang))}</span></td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="hint">${texts.agenciesOrder}</p>`
