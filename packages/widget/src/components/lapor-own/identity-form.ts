/** The fields of an identity that is corrected; what is left empty is no longer held. */
import { html, type TemplateResult } from 'lit'
import type { OwnTexts } from '../../locales/own-texts.ts'

export interface IdentityWords {
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly email: string
}

interface IdentityOptions {
  readonly onEdit: (patch: Partial<IdentityWords>) => void
  readonly onSend: () => void
  readonly onCancel: () => void
}

/** With the tokens that let a phone fill them in (WCAG 1.3.5). */
const fields = [
  { key: 'name', type: 'text', autocomplete: 'name', longest: 120 },
  { key: 'address', type: 'text', autocomplete: 'street-address', longest: 300 },
  { key: 'phone', type: 'tel', autocomplete: 'tel', longest: 20 },
  { key: 'email', type: 'email', autocomplete: 'email', longest: 254 },
] as const

export const identityForm = (words: IdentityWords, texts: OwnTexts, { onEdit, onSend, onCancel }: IdentityOptions): TemplateResult =>
  html`<div class="stack">
    ${fields.map(
      ({ key, type, autocomplete, longest }) => html`<div class="field">
        <label for="identity-${key}">${texts[key]}</label>
        <input
          class="input"
          id="identity-${key}"
          type=${type}
          autocomplete=${autocomplete}
          maxlength=${longest}
          .value=${words[key]}
          @input=${(event: InputEvent) => onEdit({ [key]: (event.target as HTMLInputElement).value })}
        />
      </div>`,
    )}
    <div class="row">
      <button type="button" class="button primary" @click=${onSend}>${texts.correctSend}</button>
      <button type="button" class="button quiet" @click=${onCancel}>${texts.cancel}</button>
    </div>
  </div>`
