/** What figures, feed and badge share: which site they are of, their language, and what they say when nothing can be read. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { PublicTextsController } from '../../controllers/public-texts-controller.ts'
import type { ReadController } from '../../controllers/read-controller.ts'
import type { SiteAddress } from '../../controllers/statistics-controller.ts'
import { languageOf } from '../../locales/language-of.ts'
import type { Locale } from '../../locales/locale.ts'
import { clockTimeInWords } from '../../locales/clock-time-in-words.ts'
import type { PublicTexts } from '../../locales/public-texts.ts'

/** Failures that a repetition does not mend, and those that a signal mends; every other one is the service's. */
const sentences: Readonly<Record<string, 'siteUnknown' | 'originRefused' | 'unreachable'>> = {
  'site-unknown': 'siteUnknown',
  'origin-not-allowed': 'originRefused',
  network: 'unreachable',
  timeout: 'unreachable',
}

export abstract class PublicPart extends LitElement {
  static override properties = {
    site: {},
    base: {},
    locale: {},
    theme: { reflect: true },
  }

  /** What a tag without attributes uses; the script tag sets it from its `data-site` and `data-base`. */
  static defaults: Partial<SiteAddress> = {}

  /** Key of the site, as the people who run the relay gave it. */
  declare site: string
  /** Address of the relay, e.g. "https://lapor.example.go.id". */
  declare base: string
  /** "id", "en" or "su" (Sundanese, a draft); by default the language of the page. */
  declare locale: Locale | ''
  /** "light" (default), "dark", or "auto": as the phone is set. */
  declare theme: 'light' | 'dark' | 'auto'

  readonly #texts = new PublicTextsController(this)

  constructor() {
    super()
    this.site = ''
    this.base = ''
    this.locale = ''
    this.theme = 'light'
  }

  /** Asks the relay for what is shown. */
  protected abstract ask(address: SiteAddress): void

  protected get address(): SiteAddress {
    const { defaults } = PublicPart
    return { site: this.site || defaults.site || '', base: this.base || defaults.base || '' }
  }

  protected get texts(): PublicTexts {
    return this.#texts.texts
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) void this.#texts.choose(languageOf(this.locale, this))
    if ((changed.has('site') || changed.has('base')) && this.address.site && this.address.base) this.ask(this.address)
  }

  /** Why there is nothing, or nothing newer, with a way to try again where that may help; it is announced. */
  protected failureNote({ failure, value, readAt, busy }: ReadController<unknown>, again: () => void): TemplateResult | typeof nothing {
    const { texts } = this
    const reason = this.address.site && this.address.base ? failure : 'site-unknown'
    if (reason === undefined) return nothing
    const sentence = sentences[reason] ?? 'askLater'
    const isFinal = sentence === 'siteUnknown' || sentence === 'originRefused'
    return html`<div class="note ${isFinal ? 'danger' : 'waiting'} stack tight" role="alert">
      <p>${value && !isFinal ? texts.stale(clockTimeInWords(readAt, texts.lang)) : texts[sentence]}</p>
      ${isFinal ? nothing : html`<p><button type="button" class="button" aria-disabled=${busy ? 'true' : nothing} @click=${again}>${texts.again}</button></p>`}
    </div>`
  }
}
