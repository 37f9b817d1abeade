/** Says that this page cannot keep what is written here, or must not ask who writes, and offers the page that can. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Locale } from '../locales/locale.ts'
import { elsewhereTexts } from './elsewhere-texts.ts'

export interface FullPageNote {
  /** Address of the full page. */
  readonly page: string
  readonly locale: Locale
  /** Nothing lasts. */
  readonly isRefused: boolean
}

export const fullPageNote = ({ page, locale, isRefused }: FullPageNote): TemplateResult | typeof nothing => {
  if (isSecureContext && !isRefused) return nothing
  const { refused, insecure, write } = elsewhereTexts(locale)
  return html`<div class="note waiting" role="status">
    ${isSecureContext ? nothing : html`<p>${insecure}</p>`} ${isRefused ? html`<p>${refused}</p>` : nothing}
    <p><a href=${page} target="_blank" rel="noopener">${write}</a></p>
  </div>`
}
