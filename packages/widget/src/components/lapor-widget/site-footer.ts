/** Who runs it, where data goes, what it is not, and the number for emergencies. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Site } from '@lapor/sdk/contract'
import type { ShellTexts } from '../../locales/shell-texts.ts'

/** @param refused the relay answered that this page may not use it: then there is no site to name */
export const siteFooter = (site: Site | undefined, refused: boolean, base: string, texts: ShellTexts): TemplateResult => {
  // All of the last line at once: words that a later word pushes aside are a layout shift.
  const relay = /^https?:\/\/([^/]+)/.exec(base)?.[1]
  // An element isolates the operator's name: `isolated` comes with a later part.
  return html`<div class="footer" part="footer">
    <p>${site?.waysOut.filter(({ kind }) => kind === 'emergency').map(({ phone }) => html`<a class="emergency" dir="auto" href="tel:${phone}">${texts.emergency(phone)}</a>`)}</p>
    <p>${site || refused ? html`<bdi>${site ? texts.runBy(site.operator) : nothing}</bdi> ${relay ? texts.dataGoesTo(relay) : nothing} ${texts.freeAndNotOfficial}` : nothing}</p>
  </div>`
}
