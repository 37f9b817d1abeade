/** The form of a step that is open at the desk, as an officer fills it in. */
import type { Person } from '../widget/person.ts'
import { until } from '../widget/until.ts'

export const stepForm = (person: Person): ShadowRoot | null | undefined => person.element.shadowRoot?.querySelector('desk-step')?.shadowRoot

/** Chooses in a list by its label; waits until the value is offered. */
export const select = async (person: Person, label: string, value: string): Promise<void> => {
  const field = (await person.field(label)) as unknown as HTMLSelectElement
  await until(value, () => [...field.options].some((option) => option.value === value))
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Its form takes a moment: a field that is asked for before it is there would be another one of the same name. */
export const openStep = async (person: Person, name: string): Promise<void> => {
  await person.press(name)
  await until('the form', () => stepForm(person)?.querySelector('textarea'))
}

/** As a person presses it: the browser looks first whether the form is whole. */
export const sendStep = async (person: Person): Promise<void> => (await until('the form', () => stepForm(person)?.querySelector<HTMLButtonElement>('button.main'))).click()
