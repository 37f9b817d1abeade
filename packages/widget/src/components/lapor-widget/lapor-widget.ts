/** The shell: one frame with the name of the site, the form, what waits, the tracker, and who runs it all. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { DraftController } from '../../controllers/draft-controller.ts'
import { LaterController } from '../../controllers/later-controller.ts'
import { SiteController } from '../../controllers/site-controller.ts'
import type { SubmitController } from '../../controllers/submit-controller.ts'
import { TextsController } from '../../controllers/texts-controller.ts'
import type { ReportDraft } from '@lapor/sdk/draft'
import type { Storage } from '@lapor/sdk/storage'
import type { LaporEvent } from '../../events.ts'
import { languageOf } from '../../locales/language-of.ts'
import type { Locale } from '../../locales/locale.ts'
import { loadPart } from '../../parts.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { themes } from '../../styles/themes.ts'
import { tokens } from '../../styles/tokens.ts'
import { styles } from './lapor-widget.styles.ts'
import { takeReportLink, type ReportLink } from './take-report-link.ts'
import { siteFooter } from './site-footer.ts'
import { siteHeader } from './site-header.ts'
import type { Sent } from './underway.ts'
import { viewTabs, type View } from './view-tabs.ts'

type Elsewhere = Awaited<ReturnType<typeof loadPart.elsewhere>>

/** The part that talks to the relay, and what is made of it. */
interface Sending extends Sent {
  readonly made: Pick<typeof import('../../send-part.ts'), 'issueText' | 'underway'>
}

/**
 * A report form and a tracker for one site, right on the agency's own page.
 *
 * Until the settings of the site have come, the form can already be filled in. What a citizen writes is kept on this
 * phone and survives reloads; a report is stored before it is sent and sent exactly once.
 *
 * @slot - Shown when the form cannot be used here (unknown site, page not allowed) or the script never comes: a link or a phone number.
 * @event lapor-submit - Cancelable, before a valid report goes into the outbox. `detail: { classification, photos }`.
 * @event lapor-queued - The report is stored on this phone and will be sent. `detail: { id }`.
 * @event lapor-submitted - The relay acknowledged it. `detail: { id, trackingId }`.
 * @csspart frame - The box around everything.
 * @csspart header - The band with the site's name.
 * @csspart footer - Who runs it, where data goes, emergency number.
 * @cssproperty --lapor-color-agency - The agency's colour, in any CSS notation; readable shades for header, buttons and links are made of it.
 * @cssproperty --lapor-color-primary - Header, buttons, links exactly so (in the dark the header has --lapor-color-header); then their contrast (4.5:1 against white) is the page's own care.
 * @cssproperty --lapor-color-primary-strong - The same, darker: while the pointer is on it.
 * @cssproperty --lapor-color-primary-soft - The same, very light: grounds.
 * @cssproperty --lapor-color-on-primary - Text on the primary colour.
 * @cssproperty --lapor-color-header - Ground of the header.
 * @cssproperty --lapor-color-on-header - Text of the header.
 * @cssproperty --lapor-color-text - Text.
 * @cssproperty --lapor-color-muted - Text that matters less.
 * @cssproperty --lapor-color-surface - Ground.
 * @cssproperty --lapor-color-soft - Ground of cards and of what is chosen.
 * @cssproperty --lapor-color-line - Lines.
 * @cssproperty --lapor-color-control - Borders of fields.
 * @cssproperty --lapor-color-success - Good news.
 * @cssproperty --lapor-color-success-soft - Its ground.
 * @cssproperty --lapor-color-waiting - What waits, or asks for care.
 * @cssproperty --lapor-color-waiting-soft - Its ground.
 * @cssproperty --lapor-color-danger - Errors and emergencies.
 * @cssproperty --lapor-color-danger-soft - Their ground.
 * @cssproperty --lapor-color-focus - Frame of what has the focus.
 * @cssproperty --lapor-radius - Radius of corners.
 * @cssproperty --lapor-space - The step that all distances are made of.
 * @cssproperty --lapor-font - Font family.
 */
export class LaporWidget extends LitElement {
  static override styles = [tokens, themes, root, controls, styles]
  static override properties = {
    site: {},
    base: {},
    locale: {},
    theme: { reflect: true },
    only: { reflect: true },
    _view: { state: true },
    _link: { state: true },
    _open: { state: true },
  }

  /** What a tag without attributes uses; the script tag sets it from its `data-site` and `data-base`. */
  static defaults: { readonly site?: string | undefined; readonly base?: string } = {}

  /** Key of the site, as the people who run the relay gave it. It may be set later, with `base`, but once: another site is another element. */
  declare site: string
  /** Address of the relay, e.g. "https://lapor.example.go.id". */
  declare base: string
  /** "id", "en" or "su" (Sundanese, a draft); by default the language of the page. */
  declare locale: Locale | ''
  /** "light" (default), "dark", or "auto": as the phone is set. */
  declare theme: 'light' | 'dark' | 'auto'

  /** "follow": nothing but what was sent and how it goes on, for a frame beside a form. */
  declare only: 'follow' | ''

  declare private _view: View
  /** The report that the tracker opens. */
  declare private _link: ReportLink | undefined
  /** A person has begun: all of the form shows as soon as it is here. */
  declare private _open: boolean

  readonly #texts = new TextsController(this)
  readonly #draft = new DraftController(this)
  readonly #site = new SiteController(this, (site) => this.#draft.preset(site))
  readonly #sending = new LaterController(this, () => this.#loadSending())
  readonly #receipt = new LaterController(this, async () => this.#texts.add(await loadPart.receipt()))
  readonly #photo = new LaterController(this, () => loadPart.photo())
  readonly #tracker = new LaterController(this, () => this.#loadTracker())
  #events: AbortController | undefined

  constructor() {
    super()
    this.site = ''
    this.base = ''
    this.locale = ''
    this.theme = 'light'
    this.only = ''
    this._view = 'write'
    this._link = undefined
    this._open = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#events = new AbortController()
    window.addEventListener('hashchange', () => this.#takeLink(), { signal: this.#events.signal })
    this.#takeLink()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#events?.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) void this.#texts.choose(languageOf(this.locale, this))
    if (this.only) this._view = this.only
  }

  protected override updated(): void {
    const { site, base } = this.#address()
    // A page may name them later than the element.
    if (site && !this.#draft.storage) {
      this.#draft.open(site, base)
      if (this._view === 'follow') this.#tracker.begin()
      this.#sending.whenIdle()
    }
    const { outbox, submit, part } = this.#sending.part ?? {}
    const isUnderway = this.#isUnderway()
    // Fetched before they are needed: after "Kirim" there may be no signal to fetch them with.
    if ((this._open || isUnderway) && !this.#receipt.failed) this.#receipt.begin()
    if (this._open && !this.#photo.failed) this.#photo.begin()
    // Not for a report that is on its way: its own proof is used up, and who reads a receipt searches nothing.
    if (this._open && this.#site.site?.challenge && submit && !submit.sending && submit.current === undefined) part?.prepareProof()
    // Who has sent something wants to see it again, also where there is no signal then.
    if ((isUnderway || outbox?.receipts[0] || part?.mirror?.isLacking) && !this.#tracker.failed) this.#tracker.begin()
  }

  protected override render(): TemplateResult {
    const begin = (): void => this.#sending.begin()
    // Keys pressed here are not for the page's shortcuts ("/" for search, arrows for slides).
    const stop = (event: Event): void => event.stopPropagation()
    const { shell: texts } = this.#texts
    const { site } = this.#site
    return html`<div
      class="root frame"
      part="frame"
      lang=${texts.lang}
      @keydown=${stop}
      @keyup=${stop}
      @keypress=${stop}
      @focusin=${begin}
      @pointerdown=${begin}
    >
      ${this.only ? nothing : siteHeader(site, texts, (language) => void this.#texts.choose((this.locale = language)))}
      ${this.#isRefused() ? this.#renderRefusal() : html`${this.only ? nothing : viewTabs(this._view, texts, (view, byKey) => this.#show(view, byKey))} ${this.#renderWrite()} ${this.#renderFollow()}`}
      ${this.only ? nothing : siteFooter(site, this.#isRefused(), this.#address().base, texts)}
    </div>`
  }

  #renderWrite(): TemplateResult {
    const sending = this.#sending.part
    const isShown = this.only ? this._open || this.#isUnderway() : this._view === 'write'
    return html`<section class="panel" id="panel-write" role=${this.#role()} aria-labelledby="tab-write" ?hidden=${!isShown}>
      ${sending?.made.underway({
        ...sending,
        texts: this.#texts,
        elsewhere: this.#tracker.part,
        receiptPart: this.#receipt.part,
        timeZone: this.#site.site?.timeZone,
        onFollow: (link) => this.#follow(link, true),
        onMyReports: () => this.#show('follow'),
        onAnother: () => void this.#onAnother(sending.submit),
        onMend: (id) => void this.#onMend(sending.submit, id),
      })}
      ${sending?.submit.current === undefined ? this.#renderForm(sending) : nothing}
    </section>`
  }

  #renderForm(sending: Sending | undefined): TemplateResult {
    const { shell, form, follow } = this.#texts
    const { draft, restored, kept } = this.#draft
    const submit = sending?.submit
    return html`<lapor-form
      .texts=${shell}
      .formTexts=${sending && form}
      .draft=${draft}
      .site=${this.#site.site}
      .regions=${this.#site.regions}
      .services=${sending?.part}
      .shrink=${this.#shrink}
      .errors=${form && sending ? sending.submit.issues.map((issue) => ({ path: issue.path, text: sending.made.issueText(form, issue) })) : []}
      .problem=${(form && submit?.problem(form, follow)) ?? ''}
      .attempt=${submit?.attempts ?? 0}
      .sending=${submit?.sending}
      .note=${this._open && !sending ? (this.#sending.failed ? shell.partMissing : shell.loading) : ''}
      .restored=${restored}
      .kept=${kept}
      .open=${this._open}
      @lapor-begin=${this.#onBegin}
      @lapor-draft-change=${(event: LaporEvent<'lapor-draft-change'>) => this.#onEdit(event.detail.draft)}
      @lapor-draft-discard=${this.#onDiscard}
      @lapor-send=${() => void this.#onSend()}
    ></lapor-form>`
  }

  #renderFollow(): TemplateResult {
    const { shell } = this.#texts
    const sending = this.#sending.part
    const shown = this._view === 'follow'
    return html`<section class="panel" id="panel-follow" role=${this.#role()} aria-labelledby="tab-follow" ?hidden=${!shown}>
      ${(sending && this.#receipt.part?.followPanel({ ...sending, texts: this.#texts, site: this.#site.site, theme: this.theme, link: this._link, elsewhere: this.#tracker.part })) ??
      html`<p class="hint" role="status">${shown ? (this.#tracker.failed ? shell.partMissing : shell.loading) : nothing}</p>`}
    </section>`
  }

  /** Without the tabs there are no panels of them. */
  #role(): 'tabpanel' | typeof nothing {
    return this.only ? nothing : 'tabpanel'
  }

  #isUnderway(): boolean {
    const { outbox, submit } = this.#sending.part ?? {}
    return submit?.current !== undefined || outbox?.entries[0] !== undefined
  }

  #renderRefusal(): TemplateResult {
    const { shell: texts } = this.#texts
    return html`<div class="panel">
      <p class="note danger" role="alert">${this.#site.refusal === 'origin-not-allowed' ? texts.originRefused : texts.siteUnknown}</p>
      <section class="stack tight">
        <h3>${texts.otherWays}</h3>
        <slot></slot>
      </section>
    </div>`
  }

  /** A site is known by its relay only. */
  #address(): { site: string; base: string } {
    const { defaults } = LaporWidget
    const base = this.base || defaults.base || ''
    return { site: base && (this.site || defaults.site || ''), base }
  }

  #isRefused(): boolean {
    return this.#site.refusal !== undefined || !this.#address().site
  }

  readonly #shrink = async (file: Blob): Promise<Blob> => (await (await this.#photo.get()).shrinkPhoto(file)).blob

  async #loadSending(): Promise<Sending> {
    // A link opens the tracker before the first update, which opens the storage.
    await this.updateComplete
    const made = await loadPart.send()
    const storage = await this.#draft.storage
    const part = made.createSendPart({ ...this.#address(), storage, place: this.renderRoot.querySelector('.frame') as Element })
    const outbox = new made.OutboxController(this, part)
    const submit = new made.SubmitController(this, { part, outbox, draft: this.#draft, site: this.#site })
    void this.#site.open(part.client, storage as Storage, part.site)
    this.#texts.add(made)
    return { part, outbox, submit, made }
  }

  /** @returns what stands in for the tracker on a page of another origin than the relay's */
  async #loadTracker(): Promise<Elsewhere | undefined> {
    const [{ part }] = await Promise.all([this.#sending.get(), this.#receipt.get()])
    return part.mirror ? loadPart.elsewhere() : void this.#texts.add(await loadPart.tracker())
  }

  #takeLink(): void {
    const link = takeReportLink()
    if (link) this.#follow(link)
  }

  #follow(link: ReportLink, withFocus = false): void {
    this._link = link
    this.#show('follow', withFocus)
  }

  #show(view: View, withFocus = false): void {
    this._view = view
    if (view === 'follow') this.#tracker.begin()
    if (withFocus) void this.#focus(`#tab-${view}`)
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  async #focusText(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('lapor-form')?.focusField('/text')
  }

  #onBegin(): void {
    this._open = true
    this.#sending.begin()
  }

  #onEdit(draft: ReportDraft): void {
    this.#sending.part?.submit.edited(this.#draft.draft, draft)
    void this.#draft.change(draft)
  }

  async #onSend(): Promise<void> {
    const submit = this.#sending.part?.submit
    if (!(await submit?.send())) return
    // Whoever was quick to ask for another form writes in it by now.
    if (submit?.current === undefined) return
    this._open = false
    await this.#focus('.queued, lapor-outbox')
  }

  async #onMend(submit: SubmitController, id: string): Promise<void> {
    this._open = true
    await submit.mend(id)
  }

  async #onAnother(submit: SubmitController): Promise<void> {
    submit.another()
    await this.#focusText()
  }

  async #onDiscard(): Promise<void> {
    await this.#draft.clear()
    if (this.#site.site) this.#draft.preset(this.#site.site)
    await this.#focusText()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-widget': LaporWidget
  }
}
