/** <lapor-statistics>: how reports are followed up, in figures that anybody can check. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Statistics } from '@lapor/sdk/contract'
import { StatisticsController, type Scope, type SiteAddress } from '../../controllers/statistics-controller.ts'
import { known } from '../../locales/known.ts'
import { clockTimeInWords } from '../../locales/clock-time-in-words.ts'
import { monthInWords } from '../../locales/month-in-words.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { themes } from '../../styles/themes.ts'
import { tokens } from '../../styles/tokens.ts'
import { PublicPart } from '../public-part/public-part.ts'
import { agencyTable } from './agency-table.ts'
import { closedReasons } from './closed-reasons.ts'
import { groupTable } from './group-table.ts'
import { keyFigures } from './key-figures.ts'
import { styles } from './lapor-statistics.styles.ts'
import { monthTable } from './month-table.ts'

/** Agencies that are shown before somebody asks for all. */
const firstAgencies = 10

/**
 * Follow-up figures of a site's agency, or of all agencies of its relay: numbers with their meaning one tap away, a chart that is a
 * table, agencies by speed, and the same figures as CSV.
 *
 * @csspart frame - The box around everything.
 * @cssproperty --lapor-color-agency - The agency's colour, in any CSS notation; readable shades are made of it.
 */
export class LaporStatistics extends PublicPart {
  static override styles = [tokens, themes, root, controls, styles]
  static override properties = {
    ...PublicPart.properties,
    scope: { reflect: true },
    _allAgencies: { state: true },
  }

  /** "agency" (default): the site's own; "all": all agencies of the relay. A reader can change it. */
  declare scope: Scope
  declare private _allAgencies: boolean

  readonly #statistics = new StatisticsController(this)

  constructor() {
    super()
    this.scope = 'agency'
    this._allAgencies = false
  }

  protected override ask(address: SiteAddress): void {
    this.#statistics.clear()
    void this.#statistics.open(address, this.scope)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (this.hasUpdated && changed.has('scope') && this.#shown !== this.scope && this.address.site && this.address.base) void this.#statistics.open(this.address, this.scope)
  }

  /** What comes later stands below what is there, so that nothing moves. */
  protected override render(): TemplateResult {
    const { texts } = this
    const { value, busy } = this.#statistics
    return html`<section class="root frame stack wide" part="frame" lang=${texts.lang} aria-labelledby="heading" aria-busy=${busy ? 'true' : 'false'}>
      <div class="stack tight">
        <h2 id="heading">${texts.statistics}</h2>
        ${this.#renderScope()}
        ${value ? html`<p class="muted"><bdi>${value.agency?.name ?? texts.allAgencies}</bdi>. ${texts.period(monthInWords(value.from, texts.lang), monthInWords(value.to, texts.lang))}.</p>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${busy ? texts.loading : value ? texts.countedAt(clockTimeInWords(this.#statistics.readAt, texts.lang)) : nothing}</p>
      ${this.failureNote(this.#statistics, () => void this.#statistics.again())} ${value ? this.#renderFigures(value) : busy ? html`<p class="muted waiting-room" aria-hidden="true">${texts.loading}</p>` : nothing}
    </section>`
  }

  /** Whose figures are on the screen: while others are asked for, the ones before. */
  get #shown(): Scope {
    const { value } = this.#statistics
    return value ? (value.agency ? 'agency' : 'all') : this.scope
  }

  #renderScope(): TemplateResult {
    const { texts } = this
    return html`<div class="row scope" role="group" aria-label=${texts.scope}>
      ${([['agency', texts.ofAgency], ['all', texts.ofAll]] as const).map(
        ([scope, name]) => html`<button type="button" class="button" aria-pressed=${this.#shown === scope ? 'true' : 'false'} @click=${() => this.#onScope(scope)}>${name}</button>`,
      )}
    </div>`
  }

  #renderFigures(statistics: Statistics): TemplateResult {
    const { texts } = this
    const { figures, overdue, agencies, classifications, regions, months, csv } = statistics
    const shownAgencies = this._allAgencies ? agencies : agencies.slice(0, firstAgencies)
    return html`${figures.received === 0
        ? html`<p>${texts.nothingYet}</p>`
        : html`${keyFigures(figures, overdue, texts)} ${closedReasons(figures, texts)} ${monthTable(months, texts)}
          ${agencies.length > 1
            ? html`<div class="stack tight">
                ${agencyTable(shownAgencies, texts)}
                ${agencies.length > shownAgencies.length
                  ? html`<p><button type="button" class="button" @click=${() => (this._allAgencies = true)}>${texts.showAllAgencies(String(agencies.length))}</button></p>`
                  : nothing}
              </div>`
            : nothing}
          ${groupTable({ caption: texts.byClassification, lines: classifications.map(({ classification, figures }) => ({ name: known(texts.classifications, classification) ?? classification, figures })), texts })}
          ${groupTable({ caption: texts.byRegion, lines: regions.map(({ regionName, figures }) => ({ name: regionName, figures })), texts })}
          ${[...classifications, ...regions].some((line) => line.figures === null) ? html`<p class="hint">${texts.withheldWhy}</p>` : nothing}`}
      <p class="foot">
        <a class="button quiet" href=${new URL(csv, this.address.base).href} download>${texts.csv}</a>
        <span class="muted small">${texts.countedAt(clockTimeInWords(this.#statistics.readAt, texts.lang))}</span>
      </p>`
  }

  #onScope(scope: Scope): void {
    this._allAgencies = false
    void this.#statistics.open(this.address, scope).then((came) => {
      // Where it did not come, the figures shown are still the other ones.
      if (came) this.scope = scope
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-statistics': LaporStatistics
  }
}
