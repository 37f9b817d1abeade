/** <lapor-badge>: one line for a site's footer that says how many reports were followed up. */
import { html, type TemplateResult } from 'lit'
import type { Statistics } from '@lapor/sdk/contract'
import { StatisticsController, type SiteAddress } from '../../controllers/statistics-controller.ts'
import { numberInWords, shareInWords } from '../../locales/share-in-words.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { themes } from '../../styles/themes.ts'
import { tokens } from '../../styles/tokens.ts'
import { PublicPart } from '../public-part/public-part.ts'
import { styles } from './lapor-badge.styles.ts'

/**
 * A small badge: the share of reports that the agency followed up in the last twelve months. Where nothing can be read, what stands
 * inside the tag is shown instead: never an old or an invented number.
 *
 * @slot - Shown until the figures come, and where they cannot be read: a link or a few words.
 * @csspart frame - The badge itself.
 * @cssproperty --lapor-color-agency - The agency's colour, in any CSS notation; readable shades are made of it.
 */
export class LaporBadge extends PublicPart {
  static override styles = [tokens, themes, root, controls, styles]
  static override properties = {
    ...PublicPart.properties,
    href: {},
  }

  /** Where the badge leads, e.g. the page with <lapor-statistics>; without it the badge is no link. */
  declare href: string

  readonly #statistics = new StatisticsController(this)

  constructor() {
    super()
    this.href = ''
  }

  protected override ask(address: SiteAddress): void {
    this.#statistics.clear()
    void this.#statistics.open(address, 'agency')
  }

  protected override render(): TemplateResult {
    const { texts } = this
    const { value } = this.#statistics
    const inside = value ? this.#renderShare(value) : html`<slot></slot>`
    return html`<div class="root" lang=${texts.lang}>
      ${value && isWebAddress(this.href) ? html`<a class="badge" part="frame" href=${this.href}>${inside}</a>` : html`<div class="badge" part="frame">${inside}</div>`}
    </div>`
  }

  #renderShare({ agency, figures: { received, followedUp } }: Statistics): TemplateResult {
    const { texts } = this
    return html`<span class="line small">${texts.badge} <bdi>${agency?.acronym ?? texts.allAgencies}</bdi></span>
      ${received === 0
        ? html`<span class="line">${texts.badgeEmpty}</span>`
        : html`<span class="line"><strong>${texts.badgeShare(shareInWords(followedUp, received, texts.lang))}</strong> <span class="small">${texts.badgeOf(numberInWords(received, texts.lang))}</span></span>`}`
  }
}

/** A page may take the address from a form of its own: no scheme but the web's is followed. */
const isWebAddress = (href: string): boolean => href !== '' && /^https?:$/.test(new URL(href, document.baseURI).protocol)

declare global {
  interface HTMLElementTagNameMap {
    'lapor-badge': LaporBadge
  }
}
