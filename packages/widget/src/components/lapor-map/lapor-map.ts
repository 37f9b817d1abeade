/** A map to point at: its middle is the point, and the map moves under it, by finger, buttons or keys. */
import { html, nothing, type PropertyValues, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Site } from '@lapor/sdk/contract'
import { emit } from '../../events.ts'
import { mapTextsIn } from '../../locales/map-texts-in.ts'
import type { MapTexts } from '../../locales/map-texts.ts'
import type { TileAddress } from '../../map-part.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { geoUri, viewOf } from '../geo-uri.ts'
import { styles } from './lapor-map.styles.ts'
import { mapControls } from './map-controls.ts'
import { metresBetween, metresPerPixel, moved, type Tile, tileSize, tilesOf, type View } from './world.ts'

/** So far goes one press: small enough to meet a house at the nearest zoom. */
const stepPixels = 32

/** A finger that moves less meant to tap. */
const tapPixels = 8

/** Near enough to know a house again where the phone knows the street, and the street where it knows no more. */
const [nearZoom, streetZoom, roughMetres] = [17, 15, 100]

type Drag = { readonly id: number; readonly x: number; readonly y: number; readonly from: View }

/**
 * Part of <lapor-map-offer>. The tiles come from the relay and nowhere else, and the map works without them.
 *
 * @event lapor-map-close - "Pakai titik ini" or "Batal" was pressed.
 */
export class LaporMap extends FieldPart {
  static override styles = [tokens, root, controls, styles]
  static override properties = {
    ...FieldPart.properties,
    address: { attribute: false },
    _view: { state: true },
    _said: { state: true },
    _size: { state: true },
    _failed: { state: true },
    _attempt: { state: true },
  }

  /** Where the picture of a tile is. */
  declare address: TileAddress
  declare private _view: View
  /** The view of which the words tell: a drag is told of when it has ended. */
  declare private _said: View
  declare private _size: readonly [width: number, height: number]
  /** Tiles whose picture did not come. */
  declare private _failed: ReadonlySet<string>
  declare private _attempt: number

  #start: View | undefined
  #drag: Drag | undefined
  #isDark = false
  #observer: ResizeObserver | undefined

  constructor() {
    super()
    this._size = [0, 0]
    this._failed = new Set()
    this._attempt = 0
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#observer = new ResizeObserver(() => this.#measure())
    if (this.hasUpdated) this.#observer.observe(this.#frame)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#observer?.disconnect()
  }

  /** Of the map itself, which listens to keys. */
  override focus(): void {
    this.#frame.focus()
  }

  protected override willUpdate(): void {
    if (this.#start) return
    this.#start = this.#startView()
    this._view = this.#start
    this._said = this.#start
  }

  protected override firstUpdated(_: PropertyValues): void {
    this.#isDark = getComputedStyle(this).getPropertyValue('--lapor-color-scheme').trim() === 'dark'
    // It tells the first size too.
    this.#observer?.observe(this.#frame)
  }

  protected override render(): TemplateResult {
    const texts = mapTextsIn[this.texts.lang]
    return html`<div class="root stack tight" lang=${this.texts.lang} role="group" aria-labelledby="title" @keydown=${this.#onEscape}>
      <h4 id="title">${texts.title}</h4>
      <p class="hint" id="how">${texts.how}</p>
      <div
        class="frame"
        tabindex="0"
        role="application"
        aria-label=${texts.map}
        aria-describedby="how"
        @keydown=${this.#onKey}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onCancel}
      >
        ${this.#renderPicture()}
        <p class="credit">${this.#map.attribution}</p>
      </div>
      <div class="steps">${mapControls.map((control) => this.#renderStep(control, texts))}</div>
      <p class="hint" role="status">${this.#tell(texts)}</p>
      ${this.#renderMissing(texts)}
      <div class="end">
        <button class="button primary" type="button" @click=${this.#onUse}>${texts.use}</button>
        <button class="button" type="button" @click=${() => emit(this, 'lapor-map-close', { chosen: false })}>${texts.cancel}</button>
      </div>
    </div>`
  }

  /** A tile is drawn where it is by its own numbers: a style in the markup would be refused by a strict policy. */
  #renderPicture(): TemplateResult {
    const [width, height] = this._size
    const [x, y] = [Math.round(width / 2), Math.round(height / 2)]
    const sign = `M${x - 22} ${y}h16m12 0h16M${x} ${y - 22}v16m0 12v16`
    return html`<svg class="picture ${this.#isDark ? 'dark' : ''}" aria-hidden="true">
      ${repeat(this.#tiles(), (tile) => `${this.#nameOf(tile)} ${this._attempt}`, (tile) => this.#renderTile(tile))}
      ${['halo', 'cross'].map((name) => svg`<g class=${name}><path d=${sign} /><circle cx=${x} cy=${y} r="2" /></g>`)}
    </svg>`
  }

  #renderTile(tile: Tile): SVGTemplateResult {
    const { x, y, left, top } = tile
    const name = this.#nameOf(tile)
    return svg`<g>
      <rect class="square" x=${left} y=${top} width=${tileSize} height=${tileSize} />
      ${this._failed.has(name) ? nothing : svg`<image href=${this.address(this._view.zoom, x, y)} x=${left} y=${top} width=${tileSize} height=${tileSize} @error=${() => (this._failed = new Set([...this._failed, name]))} />`}
    </g>`
  }

  #renderStep({ name, sign, right = 0, down = 0, nearer = 0 }: (typeof mapControls)[number], texts: MapTexts): TemplateResult {
    return html`<button class="button" type="button" aria-label=${texts[name]} aria-disabled=${nearer !== 0 && this.#zoomed(nearer) === this._view.zoom ? 'true' : nothing} @click=${() => this.#step(right, down, nearer)}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${sign} /></svg>
    </button>`
  }

  #renderMissing(texts: MapTexts): TemplateResult {
    const tiles = this.#tiles()
    const missing = tiles.filter((tile) => this._failed.has(this.#nameOf(tile))).length
    return html`<div role="status">${missing > 0 ? html`<p>${missing === tiles.length ? texts.allMissing : texts.someMissing}</p>` : nothing}</div>
      ${missing > 0 ? html`<div><button class="button quiet" type="button" @click=${this.#onAgain}>${texts.again}</button></div>` : nothing}`
  }

  /** For whoever does not see the picture, and for who wants to know how exact it is. */
  #tell(texts: MapTexts): string {
    const { north, east } = metresBetween(this.#start ?? this._said, this._said)
    const where = north === 0 && east === 0 ? texts.atStart : texts.moved({ north, east })
    return `${where} ${texts.accuracy(accuracyOf(this._said))} ${texts.zoom(this._said.zoom, this.#map.zoom[1] ?? this._said.zoom)}${this.#isAtEdge() ? ` ${texts.edge}` : ''}`
  }

  get #map(): NonNullable<Site['map']> {
    return this.site?.map as NonNullable<Site['map']>
  }

  get #frame(): HTMLElement {
    return this.renderRoot.querySelector('.frame') as HTMLElement
  }

  /** At the point that is there already, where it is on the map; else where the site's map begins. */
  #startView(): View {
    const { bounds, start: [longitude = 0, latitude = 0, zoom = 0] } = this.#map
    const given = viewOf(this.draft.point ?? '')
    const view = given && { ...given, zoom: this.#within((given.metres ?? 0) > roughMetres ? streetZoom : nearZoom) }
    const clamped = view && moved(view, 0, 0, bounds)
    const isOnMap = view !== undefined && Math.abs(view.longitude - (clamped?.longitude ?? 0)) + Math.abs(view.latitude - (clamped?.latitude ?? 0)) < 1e-9
    return isOnMap ? { longitude: view.longitude, latitude: view.latitude, zoom: view.zoom } : { longitude, latitude, zoom: this.#within(zoom) }
  }

  #within(zoom: number): number {
    const [least = zoom, most = zoom] = this.#map.zoom
    return Math.min(most, Math.max(least, Math.round(zoom)))
  }

  #zoomed(nearer: number): number {
    return this.#within(this._view.zoom + nearer)
  }

  #isAtEdge(): boolean {
    const [west, south, east, north] = this.#map.bounds
    const { longitude, latitude } = this._said
    return longitude === west || longitude === east || latitude === south || latitude === north
  }

  #tiles(): Tile[] {
    const [width, height] = this._size
    return width === 0 ? [] : tilesOf(this._view, width, height, this.#map.bounds)
  }

  #nameOf({ x, y }: Tile): string {
    return `${this._view.zoom}/${x}/${y}`
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame
    if (width !== this._size[0] || height !== this._size[1]) this._size = [width, height]
  }

  #show(view: View, isDone = true): void {
    this._view = view
    if (isDone) this._said = view
  }

  #step(right: number, down: number, nearer: number): void {
    this.#show(moved({ ...this._view, zoom: this.#zoomed(nearer) }, right * stepPixels, down * stepPixels, this.#map.bounds))
  }

  #onKey(event: KeyboardEvent): void {
    const control = mapControls.find(({ keys }) => keys.includes(event.key))
    // With Ctrl or ⌘, plus and minus are the browser's own.
    if (!control || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    this.#step(control.right ?? 0, control.down ?? 0, control.nearer ?? 0)
  }

  /** The map alone, not the dialog that it may stand in. */
  #onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    emit(this, 'lapor-map-close', { chosen: false })
  }

  #onDown(event: PointerEvent): void {
    // Of a second finger the browser makes a zoom of the page.
    if (!event.isPrimary || event.button !== 0) return
    this.#drag = { id: event.pointerId, x: event.clientX, y: event.clientY, from: this._view }
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
  }

  #onMove(event: PointerEvent): void {
    const drag = this.#drag
    if (drag?.id !== event.pointerId) return
    this.#show(moved(drag.from, drag.x - event.clientX, drag.y - event.clientY, this.#map.bounds), false)
  }

  #onUp(event: PointerEvent): void {
    const drag = this.#drag
    if (drag?.id !== event.pointerId) return
    this.#drag = undefined
    if (Math.hypot(drag.x - event.clientX, drag.y - event.clientY) >= tapPixels) return this.#show(this._view)
    // A tap brings what was tapped under the plus.
    const { left, top, width, height } = this.#frame.getBoundingClientRect()
    this.#show(moved(drag.from, event.clientX - left - width / 2, event.clientY - top - height / 2, this.#map.bounds))
  }

  #onCancel(event: PointerEvent): void {
    if (this.#drag?.id !== event.pointerId) return
    this.#show(this.#drag.from)
    this.#drag = undefined
  }

  #onAgain(): void {
    this._failed = new Set()
    this._attempt++
    this.focus()
  }

  #onUse(): void {
    this.edit({ point: geoUri(this._view.latitude, this._view.longitude, accuracyOf(this._view)) })
    emit(this, 'lapor-map-close', { chosen: true })
  }
}

/** Half a step at this zoom: nearer than that, nobody could have meant. */
const accuracyOf = (view: View): number => Math.max(1, Math.round((metresPerPixel(view) * stepPixels) / 2))

declare global {
  interface HTMLElementTagNameMap {
    'lapor-map': LaporMap
  }
}
