/** A person before a component: finds things by what they are called, presses keys, and knows where the focus is. */
import { everything } from './everything.ts'
import { folded } from './folded.ts'
import { until } from './until.ts'

const isShown = (element: Element): boolean => element.getClientRects().length > 0

const textOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  // A slot has no box of its own.
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(textOf).join('')
  if (!(node instanceof Element) || !isShown(node) || node.localName === 'style') return ''
  const inside = [...(node.shadowRoot ?? node).childNodes].map(textOf).join('')
  return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `
}

type Field = HTMLInputElement | HTMLTextAreaElement

export class Person {
  readonly element: HTMLElement

  constructor(element: HTMLElement) {
    this.element = element
  }

  /** The component has drawn what it was told last. */
  async settled(): Promise<void> {
    await (this.element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete
  }

  /** Everything shown, in one line. */
  screen(): string {
    return folded(textOf(this.element))
  }

  async sees(words: string): Promise<void> {
    await until(words, () => this.screen().includes(words)).catch(() => {
      throw new Error(`expected "${words}" in "${this.screen()}"`)
    })
  }

  async noLongerSees(words: string): Promise<void> {
    await until(`"${words}" goes`, () => !this.screen().includes(words))
  }

  /** Buttons, tabs and links by name; waits for it. */
  control(name: string): Promise<HTMLElement> {
    return until(`a control "${name}"`, () =>
      this.#all('button, a, summary').find((element) => (element.getAttribute('aria-label') ?? folded(element.textContent)) === name),
    )
  }

  async press(name: string): Promise<void> {
    const control = await this.control(name)
    control.focus()
    control.click()
  }

  /** A field by its label; waits for it. */
  field(label: string): Promise<Field> {
    return until(`a field "${label}"`, () => {
      const found = this.#all('label').find((element) => folded(element.textContent).startsWith(label)) as HTMLLabelElement | undefined
      return found?.control as Field | undefined
    })
  }

  async write(label: string, text: string): Promise<void> {
    const field = await this.field(label)
    field.focus()
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }

  /** Presses a radio button or a checkbox by its label. */
  async choose(label: string): Promise<void> {
    const field = await this.field(label)
    field.click()
  }

  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(values)) await this.write(label, text)
  }

  async attach(...files: File[]): Promise<void> {
    const input = await until('a file input', () => this.#all('input[type=file]').at(-1) as HTMLInputElement | undefined)
    const chosen = new DataTransfer()
    for (const file of files) chosen.items.add(file)
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }

  /** Presses a key where the focus is. @returns false where the widget kept the browser from acting on it */
  key(key: string): boolean {
    return this.#focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))
  }

  /** Goes on to something else. The event is made here: a browser sends none in a tab that lies behind another. */
  async leave(label: string): Promise<void> {
    ;(await this.field(label)).dispatchEvent(new FocusEvent('blur'))
  }

  /** The name of what has the focus: label of a field, text of a button or heading. */
  focus(): string {
    const active = this.#focused()
    const label = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels?.[0]?.textContent : active.textContent
    return folded(label)
  }

  async hasFocusOn(name: string): Promise<void> {
    await until(`focus on "${name}"`, () => this.focus().startsWith(name)).catch(() => {
      throw new Error(`expected focus on "${name}", it is on "${this.focus()}"`)
    })
  }

  /** What a screen reader reads after the name of a field: hint and error. */
  async description(label: string): Promise<string> {
    const field = await this.field(label)
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    return ids.map((id) => folded((field.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? `(no element "${id}")`)).join(' ')
  }

  /** Names of all fields that must be filled in. */
  required(): string[] {
    return this.#all('input, textarea, select')
      .filter((field) => field.matches('[required], [aria-required=true]'))
      .map((field) => folded((field as Field).labels?.[0]?.textContent))
  }

  /** Sentences of the error summary. */
  errors(): string[] {
    return this.#all('.summary li').map((element) => folded(element.textContent))
  }

  /** What live regions hold: a screen reader announces each change. */
  announced(): string {
    return everything(this.element.shadowRoot ?? this.element)
      .filter((element) => element.matches('[role="status"], [role="alert"]'))
      .map((element) => folded(element.textContent))
      .filter(Boolean)
      .join(' | ')
  }

  /** What is cut off or needs scrolling sideways at this width. */
  beyond(width: number): string[] {
    const left = this.element.getBoundingClientRect().left
    return this.#all('*')
      .filter((element) => !element.closest('.visually-hidden, details:not([open]) > :not(summary)') && element.getBoundingClientRect().right > left + width + 0.5)
      .map((element) => `${element.localName}.${element.className} ${folded(element.textContent).slice(0, 30)}`)
  }

  /** Names of the options of an open list. */
  options(): string[] {
    return this.#all('[role=option]').map((element) => folded(element.textContent))
  }

  #all(selector: string): HTMLElement[] {
    return everything(this.element.shadowRoot ?? this.element).filter((element): element is HTMLElement => element.matches(selector) && (isShown(element) || element.matches('input')))
  }

  #focused(): Element {
    let active: Element = document.activeElement ?? document.body
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active
  }
}
