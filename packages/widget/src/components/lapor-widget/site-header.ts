/** The band with the site's name, and the choice of language where the site offers more than one. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Site } from '@lapor/sdk/contract'
import type { Locale } from '../../locales/locale.ts'
import type { ShellTexts } from '../../locales/shell-texts.ts'

const names: Readonly<Record<Locale, string>> = { id: 'ID – Bahasa Indonesia', en: 'EN – English', su: 'SU – Basa Sunda (draf)' }

const languages = Object.keys(names) as Locale[]

/** Until the settings come the name's place stays empty: its height is kept. */
export const siteHeader = (site: Site | undefined, texts: ShellTexts, choose: (language: Locale) => void): TemplateResult => {
  const offered = languages.filter((language) => site?.locales.includes(language))
  return html`<div class="header" part="header">
    <h2><span class="to">${texts.reportTo}</span> <span class="name">${site?.name}</span></h2>
    ${offered[1]
      ? html`<div class="languages" role="group" aria-label=${texts.language}>
          ${offered.map(
            (language) => html`<button
              class="language"
              type="button"
              lang=${language}
              aria-label=${names[language]}
              aria-pressed=${texts.lang === language}
              @click=${() => choose(language)}
            >
              ${language.toUpperCase()}
            </button>`,
          )}
        </div>`
      : nothing}
  </div>`
}
