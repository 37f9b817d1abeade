/** <lapor-feed>: what citizens reported and anybody may read, with filters, page by page. */
import { html, nothing, type TemplateResult } from 'lit'
import { FeedController, type Feed, type FeedFilter } from '../../controllers/feed-controller.ts'
import { keepFocus } from '../../controllers/keep-focus.ts'
import type { SiteAddress } from '../../controllers/statistics-controller.ts'
import { emit } from '../../events.ts'
import { numberInWords } from '../../locales/share-in-words.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { themes } from '../../styles/themes.ts'
import { tokens } from '../../styles/tokens.ts'
import { PublicPart } from '../public-part/public-part.ts'
import { feedFilters } from './feed-filters.ts'
import { feedReport } from './feed-report.ts'
import { styles } from './lapor-feed.styles.ts'

/**
 * Public reports of a site's agency, newest first, narrowed by stage, kind, kelurahan and category, where one can say "saya juga mengalami".
 *
 * @event lapor-supported - The relay counted "saya juga mengalami". `detail: { trackingId, supports }`.
 * @csspart frame - The box around everything.
 * @cssproperty --lapor-color-agency - The agency's colour, in any CSS notation; readable shades are made of it.
 */
export class LaporFeed extends PublicPart {
  static override styles = [tokens, themes, root, controls, styles]
  static override properties = {
    ...PublicPart.properties,
    _filter: { state: true },
  }

  /** What is chosen; what is shown may still be another one. */
  declare private _filter: FeedFilter

  readonly #feed = new FeedController(this)

  constructor() {
    super()
    this._filter = {}
    keepFocus(this)
  }

  protected override ask(address: SiteAddress): void {
    this.#feed.clear()
    void this.#feed.open(address, this._filter)
  }

  protected override render(): TemplateResult {
    const { texts } = this
    const { value, busy } = this.#feed
    return html`<section class="root frame stack" part="frame" lang=${texts.lang} aria-labelledby="heading" aria-busy=${busy ? 'true' : 'false'}>
      <div class="stack tight">
        <h2 id="heading">${texts.feed}</h2>
        <p class="muted small" role="status">${this.#count(value, busy)}</p>
        ${value ? html`<p class="muted">${texts.feedOf} <bdi>${value.site.agency.name}</bdi>.</p>` : nothing}
      </div>
      ${value ? feedFilters({ site: value.site, regions: value.regions, filter: this._filter, texts, choose: (key, value) => this.#onChoose(key, value), clear: () => this.#onFilter({}) }) : nothing}
      ${value ? nothing : this.failureNote(this.#feed, () => void this.#feed.again())}
      ${value ? this.#renderReports(value) : nothing}
    </section>`
  }

  #renderReports(feed: Feed): TemplateResult {
    const { texts } = this
    const { busy } = this.#feed
    const { base, site } = this.address
    const widget = document.querySelector('lapor-widget')
    // In a frame it does not hear what this page is asked for.
    const isHere = widget && !(widget.shadowRoot && !('updateComplete' in widget))
    // The tracker on this page, by its whole address because a relative one would be resolved against <base href>; or the relay's own full page.
    const tracker = isHere ? location.href.split('#', 1)[0] : `${base.replace(/\/$/, '')}/lapor/${encodeURIComponent(site)}`
    return html`<ol class="reports" role="list">
        ${feed.reports.map((report) =>
          feedReport({ report, site: feed.site, texts, tracker: tracker ?? '', support: this.#feed.supportOf(report.trackingId), onSupport: () => void this.#onSupport(report.trackingId) }),
        )}
      </ol>
      ${this.failureNote(this.#feed, () => void this.#onAgain())}
      ${feed.next === null
        ? nothing
        : html`<p><button type="button" class="button full more" aria-disabled=${busy ? 'true' : nothing} @click=${() => void this.#onMore()}>${busy ? texts.loading : texts.more}</button></p>`}`
  }

  /** Announced each time it changes. */
  #count(feed: Feed | undefined, busy: boolean): string | typeof nothing {
    const { texts } = this
    if (busy) return texts.loading
    if (!feed) return nothing
    const { length } = feed.reports
    if (length === 0) return Object.keys(feed.filter).length > 0 ? texts.noneFound : texts.noneYet
    return (feed.next === null ? texts.shownAll : texts.shown)(length, numberInWords(length, texts.lang))
  }

  /** Two changes may come before the next render: each builds on the one before. */
  #onChoose(key: keyof FeedFilter, value: string): void {
    const { [key]: _, ...others } = this._filter
    this.#onFilter(value === '' ? others : { ...others, [key]: value })
  }

  #onFilter(filter: FeedFilter): void {
    this._filter = filter
    void this.#feed.open(this.address, filter)
  }

  async #onMore(): Promise<void> {
    const before = this.#feed.value?.reports.length ?? 0
    if (!(await this.#feed.more())) return
    await this.updateComplete
    // Reading goes on where the new reports begin (WCAG 2.4.3); the button has moved below them or is gone.
    this.renderRoot.querySelectorAll<HTMLElement>('.title')[before]?.focus()
  }

  async #onAgain(): Promise<void> {
    const before = this.#feed.value?.reports.length ?? 0
    if (!(await this.#feed.again())) return
    await this.updateComplete
    const titles = this.renderRoot.querySelectorAll<HTMLElement>('.title')
    ;(titles[before] ?? titles[0])?.focus()
  }

  async #onSupport(trackingId: string): Promise<void> {
    const supports = await this.#feed.support(trackingId)
    if (supports !== undefined) emit(this, 'lapor-supported', { trackingId, supports })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-feed': LaporFeed
  }
}
