/** One public report in the feed. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Report, Site } from '@lapor/sdk/contract'
import type { SupportState } from '../../controllers/feed-controller.ts'
import { dayInWords } from '../../locales/day-in-words.ts'
import { known } from '../../locales/known.ts'
import type { PublicTexts } from '../../locales/public-texts.ts'
import { numberInWords } from '../../locales/share-in-words.ts'

export interface FeedReport {
  readonly report: Report
  readonly site: Site
  readonly texts: PublicTexts
  /** Address of a page with a tracker. */
  readonly tracker: string
  readonly support: SupportState | undefined
  readonly onSupport: () => void
}

/** Colour follows the stage; words say the same (WCAG 1.4.1). "Closed" is not green: it may be without a solution. */
const tones: Readonly<Record<string, string>> = { answered: 'success', waiting: 'waiting' }

export const feedReport = ({ report, site, texts, tracker, support, onSupport }: FeedReport): TemplateResult => {
  const { trackingId, title, text, status, classification, category, place, receivedAt, supports, clock } = report
  const tile = site.categories.find(({ id }) => id === category)?.label ?? category
  const facts = [known(texts.classifications, classification) ?? classification, tile, place.regionName, texts.receivedOn(dayInWords(receivedAt, texts.lang, site.timeZone))]
  return html`<li>
    <article class="report stack tight" aria-labelledby="title-${trackingId}">
      <p class="tags">
        <span class="tag ${known(tones, status) ?? ''}"><bdi>${known(texts.statuses, status) ?? status}</bdi></span>
        ${clock.state !== 'ended' && clock.deadlines.some(({ state }) => state === 'missed') ? html`<span class="tag danger">${texts.missed}</span>` : nothing}
      </p>
      <h3 class="title" id="title-${trackingId}" tabindex="-1" dir="auto">${title ?? trackingId}</h3>
      ${text && text.trim() !== title
        ? html`<details>
            <summary aria-describedby="title-${trackingId}">${texts.readOn}</summary>
            <p class="said" dir="auto">${text}</p>
          </details>`
        : nothing}
      <ul class="facts muted small" role="list">
        ${facts.filter(Boolean).map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
      </ul>
      ${supports > 0 ? html`<p class="small">${texts.supports(supports, numberInWords(supports, texts.lang))}</p>` : nothing}
      <div class="row">${supporting(report, support, texts, onSupport)} <a class="button quiet" href="${tracker}#lapor=${trackingId}" aria-describedby="title-${trackingId}">${texts.follow}</a></div>
      <p class="small ${support === 'failed' ? 'error' : 'muted'}" role="status">${support === 'counted' ? texts.supported : support === 'failed' ? texts.supportFailed : nothing}</p>
    </article>
  </li>`
}

/** What is closed needs no more voices; what is counted cannot be said twice. */
const supporting = ({ trackingId, status }: Report, support: SupportState | undefined, texts: PublicTexts, onSupport: () => void): TemplateResult | typeof nothing =>
  status === 'closed' || support === 'counted'
    ? nothing
    : html`<button type="button" class="button" aria-disabled=${support === 'sending' ? 'true' : nothing} aria-describedby="title-${trackingId}" data-then="#title-${trackingId}" @click=${onSupport}>${texts.support}</button>`
