/** The sentences of the chosen language: Indonesian comes with each part, another one is fetched when it is wanted. */
import type { ReactiveControllerHost } from 'lit'
import type { FollowTexts } from '../locales/follow-texts.ts'
import type { FormTexts } from '../locales/form-texts.ts'
import { shellTexts } from '../locales/id/shell.ts'
import type { Locale } from '../locales/locale.ts'
import type { ShellTexts } from '../locales/shell-texts.ts'
import type { TrackTexts } from '../locales/track-texts.ts'
import { loadPart } from '../parts.ts'

/** What a part brings. */
export interface PartTexts {
  readonly formTexts?: FormTexts
  readonly followTexts?: FollowTexts
  readonly trackTexts?: TrackTexts
}

export class TextsController {
  #host: ReactiveControllerHost
  #wanted: Locale = 'id'
  #indonesian: PartTexts = {}
  readonly #others: Partial<Record<Locale, PartTexts | undefined>> = {}

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** For the shell, always at hand. */
  get shell(): ShellTexts {
    return this.#chosen?.formTexts ?? shellTexts
  }

  /** Undefined until the part that speaks them is here: a part and its texts arrive together, in either language. */
  get form(): FormTexts | undefined {
    return this.#indonesian.formTexts && (this.#chosen?.formTexts ?? this.#indonesian.formTexts)
  }

  get follow(): FollowTexts | undefined {
    return this.#indonesian.followTexts && (this.#chosen?.followTexts ?? this.#indonesian.followTexts)
  }

  get track(): TrackTexts | undefined {
    return this.#indonesian.trackTexts && (this.#chosen?.trackTexts ?? this.#indonesian.trackTexts)
  }

  /** @returns the part that brought them */
  add<Part extends PartTexts>(part: Part): Part {
    this.#indonesian = { ...this.#indonesian, ...part }
    this.#host.requestUpdate()
    return part
  }

  /** Where another language cannot be fetched, or has no words yet, Indonesian stays. */
  async choose(locale: Locale): Promise<void> {
    this.#wanted = locale
    if (locale !== 'id') this.#others[locale] ??= await loadPart[locale]().catch(() => undefined)
    this.#host.requestUpdate()
  }

  get #chosen(): PartTexts | undefined {
    return this.#others[this.#wanted]
  }
}
