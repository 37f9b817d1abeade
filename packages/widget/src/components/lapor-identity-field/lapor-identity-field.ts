/** Who reports: three honest choices, what each lets others see, and the fields the site asks for. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Site } from '@lapor/sdk/contract'
import type { IdentityChoice } from '@lapor/sdk/draft'
import { isolated } from '../../locales/isolated.ts'
import { check } from '../../styles/check.ts'
import { choices } from '../../styles/choices.ts'
import { controls } from '../../styles/controls.ts'
import { root } from '../../styles/root.ts'
import { tokens } from '../../styles/tokens.ts'
import { FieldPart } from '../form-part/field-part.ts'
import { styles } from './lapor-identity-field.styles.ts'
import { operatorIsAgency, whoSeesWhat } from './who-sees-what.ts'

/** Part of <lapor-form>: identity and confidentiality, with the table of who sees what. */
export class LaporIdentityField extends FieldPart {
  static override styles = [tokens, root, controls, check, choices, styles]

  static override properties = { ...FieldPart.properties, apart: { attribute: false } }

  /** Address of the relay, to know its own pages by. It never changes. */
  declare base: string | undefined
  /** Who writes is asked for on another page; what is said of the report stays. */
  declare apart: boolean

  protected override render(): TemplateResult | typeof nothing {
    const { site, texts, draft } = this
    if (!site) return nothing
    const asks = [site.fields.name, site.fields.address, site.fields.contact]
    const asked = !this.apart && asks.some((rule) => rule !== 'hidden')
    // Without identity a required name, address or contact could not be given.
    const offered: readonly IdentityChoice[] = asks.includes('required') ? ['named', 'hidden'] : ['none', 'hidden', 'named']
    return html`<div class="root stack" lang=${this.texts.lang}>
      ${asked
        ? this.choices(
            '/reporter',
            texts.identity,
            offered.map((choice) => [choice, ...texts.identities[choice]] as const),
            draft.identity,
            (identity) => this.edit({ identity }),
            true,
          )
        : html`<h3>${texts.identity}</h3>
            ${this.apart ? nothing : html`<p class="hint">${texts.noIdentityAsked}</p>`}`}
      <p class="hint">${offered.includes('none') ? texts.underAge : texts.underAgeNamed}</p>
      ${this.#renderChecks(site)} ${this.#renderWhoSeesWhat(site)} ${this.#renderNotice(site)}
      ${asked && draft.identity !== 'none' ? this.#renderFields(site) : nothing}
    </div>`
  }

  #renderChecks({ agency, supervisor }: Site): TemplateResult {
    const { texts } = this
    return html`${this.#check('confidential', texts.confidential, texts.confidentialHint)}
    ${supervisor ? this.#check('aboutStaff', texts.aboutStaff(isolated(agency.acronym)), texts.aboutStaffHint(isolated(agency.acronym), isolated(supervisor.name))) : nothing}
    ${this.#check('onBehalf', texts.onBehalf, texts.onBehalfHint)}`
  }

  #check(key: 'confidential' | 'aboutStaff' | 'onBehalf', label: string, hint: string): TemplateResult {
    return html`<label class="check">
      <input type="checkbox" .checked=${this.draft[key] === true} @change=${(event: Event) => this.edit({ [key]: (event.target as HTMLInputElement).checked })} />
      <span><span class="label">${label}</span> <span class="hint">${hint}</span></span>
    </label>`
  }

  #renderWhoSeesWhat(site: Site): TemplateResult {
    const { texts, draft } = this
    return html`<section class="card sees" aria-labelledby="sees">
      <h3 id="sees">${texts.whoSeesWhat}</h3>
      <dl>
        ${whoSeesWhat(draft, site, texts, `${this.base}/`.startsWith(`${location.origin}/`)).map(
          ([who, what]) => html`<div class="sight">
            <dt>${who}</dt>
            <dd>${what}</dd>
          </div>`,
        )}
      </dl>
      ${operatorIsAgency(site) && draft.identity !== 'none' ? html`<p class="note waiting">${texts.operatorIsAgency(isolated(site.operator))}</p>` : nothing}
    </section>`
  }

  /** Purpose, retention and rights are told before the first identity field (UU 27/2022 art. 21). */
  #renderNotice({ privacyNotice }: Site): TemplateResult {
    return html`<details>
      <summary>${this.texts.noticeTitle}</summary>
      <div class="notice">${privacyNotice.text}</div>
      <p class="hint">${this.texts.noticeVersion(isolated(privacyNotice.version))}</p>
    </details>`
  }

  #renderFields({ fields, agency, supervisor, operator }: Site): TemplateResult {
    const { texts } = this
    const required = (rule: string): boolean => rule === 'required'
    const contactRequired = required(fields.contact)
    // Why, who sees it, and what happens without it: said once more at each field, since a screen reader reads them one by one.
    const readBy = this.draft.identity === 'hidden' ? texts.readByOperator(isolated(operator)) : texts.readByAgency(isolated(((this.draft.aboutStaff ? supervisor : undefined) ?? agency).acronym))
    const why = (rule: string, reason: string): string => `${reason} ${readBy} ${required(rule) ? texts.withoutRequired : texts.withoutOptional}`
    const contactWhy = `${contactRequired ? texts.contactEither : ''} ${why(fields.contact, texts.contactWhy)}`.trim()
    return html`${fields.name === 'hidden'
      ? nothing
      : this.textInput('name', '/reporter/name', texts.name, {
          required: required(fields.name),
          hint: why(fields.name, texts.nameWhy),
          autocomplete: 'name',
          maxLength: 120,
        })}
    ${fields.address === 'hidden'
      ? nothing
      : this.textInput('address', '/reporter/address', texts.address, {
          required: required(fields.address),
          hint: why(fields.address, texts.addressWhy),
          autocomplete: 'street-address',
          maxLength: 300,
        })}
    ${fields.contact === 'hidden'
      ? nothing
      : html`${this.textInput('phone', '/reporter/phone', texts.phone, {
          // One of the two is enough, so neither is required by itself.
          hint: `${contactWhy} ${texts.phoneWho}`,
          required: contactRequired && !this.draft.email,
          type: 'tel',
          autocomplete: 'tel',
          maxLength: 20,
        })}
        ${this.textInput('email', '/reporter/email', texts.email, { hint: contactWhy, required: contactRequired && !this.draft.phone, type: 'email', autocomplete: 'email', maxLength: 254 })}`}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lapor-identity-field': LaporIdentityField
  }
}
