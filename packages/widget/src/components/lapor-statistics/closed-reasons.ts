/** How the closed reports ended: "closed" alone would sound like "solved". */
import { html, nothing, type TemplateResult } from 'lit'
import type { Figures } from '@lapor/sdk/contract'
import { known } from '../../locales/known.ts'
import type { PublicTexts } from '../../locales/public-texts.ts'
import { numberInWords } from '../../locales/share-in-words.ts'

/** A reason of a newer relay is shown by its raw label. */
export const closedReasons = ({ closed }: Figures, texts: PublicTexts): TemplateResult | typeof nothing =>
  closed.length === 0
    ? nothing
    : html`<section class="stack tight" aria-labelledby="closed">
        <h3 id="closed">${texts.closedBy}</h3>
        <ul class="reasons">
          ${closed.map(({ reason, count }) => html`<li><strong>${numberInWords(count, texts.lang)}</strong> <bdi>${known(texts.closedReasons, reason) ?? reason}</bdi></li>`)}
        </ul>
      </section>`
