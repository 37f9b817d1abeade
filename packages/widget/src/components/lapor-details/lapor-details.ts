/** All of the form but its first field: kind, place, date, photos, identity, the promise and the button that sends. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Region } from '@lapor/sdk/contract'
import { emit, type LaporEvent } from '../../events.ts'
import { isolated } from '../../locales/isolated.ts'
import { choices } from '../../styles/choices.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { promiseOf } from '../form-part/promise-of.ts'
import { detailsStyles } from './lapor-details.styles.ts'

/**
 * Part of <lapor-form>, shown once a person begins.
 *
 * @event lapor-edit - A person changed something.
 * @event lapor-send - "Kirim laporan" was pressed.
 */
export class LaporDetails extends FieldPart {
  static override styles = [tokens, root, controls, choices, detailsStyles]
  static override properties = {
    ...FieldPart.properties,
    regions: { attribute: false },
    search: { attribute: false },
    shrink: { attribute: false },
    sending: { attribute: false },
  }

  declare regions: readonly Region[] | undefined
  declare search: (regions: readonly Region[], words: string) => readonly Region[]
  declare shrink: (file: Blob) => Promise<Blob>
  declare sending: boolean

  protected override render(): TemplateResult {
    const { texts, draft, site, errors } = this
    const offered = (Object.keys(texts.classifications) as (keyof typeof texts.classifications)[]).filter((name) => !site || site.classifications.includes(name))
    return html`<div class="root stack wide" lang=${texts.lang} @lapor-edit=${(event: LaporEvent<'lapor-edit'>) => this.edit(event.detail.patch)}>
      ${this.choices(
        '/classification',
        texts.classification,
        offered.map((name) => [name, ...texts.classifications[name]] as const),
        draft.classification,
        (classification) => this.edit({ classification }),
      )}
      <lapor-place-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors} .regions=${this.regions} .search=${this.search}></lapor-place-field>
      <lapor-date-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors}></lapor-date-field>
      ${site?.fields.photo === 'hidden'
        ? nothing
        : html`<lapor-photo-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors} .shrink=${this.shrink}></lapor-photo-field>`}
      <lapor-identity-field .texts=${texts} .draft=${draft} .site=${site} .errors=${errors}></lapor-identity-field>
      <div class="stack tight end">
        ${site ? html`<p>${texts.goesTo(isolated(site.agency.name))} <strong>${promiseOf(site, draft, texts)}</strong></p>` : nothing}
        <button class="button primary full" type="button" aria-disabled=${this.sending ? 'true' : nothing} @click=${this.#onSend}>
          ${this.sending ? texts.sending : texts.send}
        </button>
      </div>
    </div>`
  }

  async #onSend(): Promise<void> {
    await this.renderRoot.querySelector('lapor-photo-field')?.settled
    if (!this.sending) emit(this, 'lapor-send', null)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-details': LaporDetails
  }
}
