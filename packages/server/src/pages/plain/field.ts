/** Fields of a form as HTML: label, hint, fault and control tied together for eyes and for screen readers alike. */
import { attribute, type Markup, markup } from './markup.ts'

export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly value?: string | undefined
  readonly isRequired?: boolean
}

/** What is typed into. `extra` are attributes of the control. */
export const textField = ({ name, label, hint, fault, value = '', isRequired = false }: Field, extra: Markup = markup``): Markup =>
  fieldOf({ name, label, hint, fault, isRequired }, markup`<input class="input" id="${name}" name="${name}" value="${value}"${described({ name, hint, fault })}${extra}>`)

export const textArea = ({ name, label, hint, fault, value = '', isRequired = false }: Field, extra: Markup = markup``): Markup =>
  // A line break right after the tag is not part of the text: without it, a text that begins with one would lose it.
  fieldOf({ name, label, hint, fault, isRequired }, markup`<textarea class="input" id="${name}" name="${name}" rows="5"${described({ name, hint, fault })}${extra}>
${value}</textarea>`)

export const selectField = ({ name, label, hint, fault, isRequired = false }: Field, options: Markup): Markup =>
  fieldOf({ name, label, hint, fault, isRequired }, markup`<select class="input" id="${name}" name="${name}"${described({ name, hint, fault })}>${options}</select>`)

export const option = (value: string, label: string, chosen: string): Markup => markup`<option value="${value}"${attribute('selected', value === chosen)}>${label}</option>`

/** Each choice with a word about it. */
export const choices = ({ name, label, hint, fault, value = '' }: Field, offered: readonly (readonly [value: string, label: string, hint: string])[]): Markup => markup`<fieldset class="field${fault !== undefined && ' wrong'}" id="${name}" tabindex="-1"${described({ name, hint, fault })}>
<legend>${label}</legend>${notes({ name, hint, fault })}
${offered.map(([one, words, about]) => markup`<label class="choice"><input type="radio" name="${name}" value="${one}"${attribute('checked', one === value)}><span><strong>${words}</strong><br><span class="hint">${about}</span></span></label>
`)}</fieldset>`

export const checkbox = (name: string, isChecked: boolean, label: string, about: string): Markup =>
  markup`<label class="choice bare"><input type="checkbox" name="${name}" value="ya"${attribute('checked', isChecked)}><span><strong>${label}</strong><br><span class="hint">${about}</span></span></label>`

export const fieldOf = (field: Field, control: Markup): Markup => markup`<div class="field${field.fault !== undefined && ' wrong'}">
<label for="${field.name}">${field.label}${field.isRequired === true ? '' : markup` <span class="optional">(boleh kosong)</span>`}</label>${notes(field)}
${control}
</div>
`

type Notes = Pick<Field, 'name' | 'hint' | 'fault'>

const notes = ({ name, hint, fault }: Notes): Markup => markup`${hint !== undefined && markup`<p class="hint" id="${name}-hint">${hint}</p>`}${fault !== undefined && markup`<p class="error" id="${name}-fault"><span class="hidden">Perbaiki: </span>${fault}</p>`}`

export const described = ({ name, hint, fault }: Notes): Markup => {
  const ids = [...(fault === undefined ? [] : [`${name}-fault`]), ...(hint === undefined ? [] : [`${name}-hint`])].join(' ')
  return markup`${attribute('aria-invalid', fault === undefined ? undefined : 'true')}${attribute('aria-describedby', ids === '' ? undefined : ids)}`
}
