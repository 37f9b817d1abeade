/** The band with the site's name, and the choice of language where the site offers two. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Site } from '@lapor/sdk/contract'
import type { Locale } from '../../locales/locale.ts'
import type { ShellTexts } from '../../locales/shell-texts.ts'

const names: Readonly<Record<Locale, string>> = { id: 'ID – Bahasa Indonesia', en: 'EN – English' }

const languages = Object.keys(names) as Locale[]

/** Until the settings come the name's place stays empty: its height is kept. */
export const siteHeader = (site: Site | undefined, texts: ShellTexts, choose: (language: Locale) => void): TemplateResult =>
  html`<div class="header" part="header">
    <h2><span class="to">${texts.reportTo}</span> <span class="name">${site?.name}</span></h2>
    ${languages.every((language) => site?.locales.includes(language))
      ? html`<div class="languages" role="group" aria-label=${texts.language}>
          ${languages.map(
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
