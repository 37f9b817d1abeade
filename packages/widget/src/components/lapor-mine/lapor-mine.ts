/** <lapor-mine>: the door to what belongs to the reporter, which is fetched when it is opened. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { StoredReceipt } from '@lapor/sdk/outbox'
import { LaterController } from '../../controllers/later-controller.ts'
import type { ReportView } from '../../controllers/tracker-controller.ts'
import { emit, type LaporEvent } from '../../events.ts'
import { problemSentence } from '../../locales/follow-texts.ts'
import { actTexts } from '../../locales/id/act.ts'
import type { TrackTexts } from '../../locales/track-texts.ts'
import { loadFollowingPart } from '../../following-parts.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import type { TrackerHost } from '../tracker-host.ts'

/**
 * Closed until somebody opens it: another report begins closed.
 *
 * @event lapor-acted - the report was taken back, or its identity changed.
 */
export class LaporMine extends LitElement {
  static override styles = [
    tokens,
    root,
    controls,
    css`
      summary {
        padding-block: 10px;
        color: var(--_primary);
        font-weight: 600;
        cursor: pointer;
      }
    `,
  ]

  static override properties = {
    view: { attribute: false },
    receipts: { attribute: false },
    host: { attribute: false },
    trackTexts: { attribute: false },
    _open: { state: true },
  }

  /** The report that is open. */
  declare view: ReportView
  /** The reports that this device keeps. */
  declare receipts: readonly StoredReceipt[]
  declare host: TrackerHost
  /** Of the host; the language may change. */
  declare trackTexts: TrackTexts
  declare private _open: boolean

  #own = new LaterController(this, () => loadFollowingPart.own())

  constructor() {
    super()
    this._open = false
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view')
    if (before && before.seen.report.trackingId !== this.view.seen.report.trackingId) this._open = false
  }

  protected override render(): TemplateResult {
    const { trackTexts: texts, host: { followTexts } } = this
    const { part, failed } = this.#own
    return html`<div class="root" lang=${texts.lang}>
      <details ?open=${this._open} @toggle=${(event: Event) => this.#onToggle((event.target as HTMLDetailsElement).open)}>
        <summary>${(texts.act ?? actTexts).ownMatters}</summary>
        ${!this._open ? nothing : part ? this.#renderOwn(texts.own ?? part.ownTexts) : html`<p class="muted" role="status">${failed ? problemSentence(followTexts, 'network') : texts.loading}</p>`}
      </details>
    </div>`
  }

  #renderOwn(texts: NonNullable<TrackTexts['own']>): TemplateResult {
    const { host: { tracker }, view } = this
    const { report } = view.seen
    return html`<lapor-own
      .services=${tracker.services}
      .report=${report}
      .secret=${view.secret}
      .receipt=${this.receipts.find((receipt) => receipt.trackingId === report.trackingId)}
      .texts=${texts}
      .followTexts=${this.host.followTexts}
      .timeZone=${this.host.timeZone}
      @lapor-acted=${(event: LaporEvent<'lapor-acted'>) => emit(this, 'lapor-acted', event.detail)}
      @lapor-secret=${(event: LaporEvent<'lapor-secret'>) => void tracker.open(report.trackingId, event.detail.trackingSecret)}
    ></lapor-own>`
  }

  #onToggle(isOpen: boolean): void {
    this._open = isOpen
    if (isOpen) this.#own.begin()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-mine': LaporMine
  }
}
