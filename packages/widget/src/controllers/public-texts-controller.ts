/** The sentences of what everybody may see, in the chosen language: Indonesian is at hand, others are fetched. */
import type { ReactiveControllerHost } from 'lit'
import { publicTexts } from '../locales/id/public.ts'
import type { Locale } from '../locales/locale.ts'
import type { PublicTexts } from '../locales/public-texts.ts'
import { loadPart } from '../parts.ts'

export class PublicTextsController {
  texts: PublicTexts = publicTexts

  #host: ReactiveControllerHost
  #wanted: Locale = 'id'

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** Where a language cannot be fetched, what is shown stays. */
  async choose(locale: Locale): Promise<void> {
    this.#wanted = locale
    const found = locale === 'id' ? publicTexts : (await loadPart[locale]().catch(() => undefined))?.publicTexts
    if (!found || this.#wanted !== locale) return
    // A draft speaks Indonesian where it has no sentence yet.
    this.texts = { ...publicTexts, ...found }
    this.#host.requestUpdate()
  }
}
