/** What every part of the form shares: the draft it edits, and the errors it shows beside its fields. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Site } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'
import { emit } from '../../events.ts'

/** What is wrong with one field, as a sentence. */
export interface FieldError {
  /** JSON Pointer into the report. */
  readonly path: string
  readonly text: string
}

export abstract class FormPart extends LitElement {
  static override properties = {
    texts: { attribute: false },
    draft: { attribute: false },
    site: { attribute: false },
    errors: { attribute: false },
  }

  declare draft: ReportDraft
  /** Undefined until the relay has told the site's settings: what does not depend on them can be filled in before. */
  declare site: Site | undefined
  declare errors: readonly FieldError[]

  constructor() {
    super()
    this.errors = []
  }

  /** Moves focus to the control of a field, also in the parts inside; false where there is none. */
  focusField(path: string): boolean {
    const control = this.renderRoot.querySelector<HTMLElement>(`[data-path="${path}"]`)
    control?.focus()
    return control !== null || [...this.renderRoot.querySelectorAll('*')].some((part) => part instanceof FormPart && part.focusField(path))
  }

  /** One's own copy changes at once, so that a second edit before the next render builds on the first. */
  protected edit(patch: Partial<ReportDraft>): void {
    this.draft = { ...this.draft, ...patch }
    emit(this, 'lapor-edit', { patch })
  }

  protected isWrong(path: string): boolean {
    return this.errors.some((error) => error.path === path)
  }

  /** The sentence beside a field, or nothing; `id` is what its control's aria-describedby names. */
  protected error(path: string, id: string): TemplateResult | typeof nothing {
    const error = this.errors.find((candidate) => candidate.path === path)
    return error ? html`<p class="error" id=${id}>${error.text}</p>` : nothing
  }
}
