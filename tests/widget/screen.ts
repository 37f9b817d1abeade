/** Reads and uses a component as a person does: by what it says, by the names of its buttons and fields, by where the focus is. */
import { everything } from './everything.ts'
import { folded } from './folded.ts'
import { until } from './until.ts'

const spoken = (root: ParentNode): string =>
  [...root.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
      if (node.hasAttribute('hidden') || node.localName === 'style') return ''
      return node.shadowRoot ? spoken(node.shadowRoot) : /^(span|bdi|b|strong|a|time)$/.test(node.localName) ? spoken(node) : `${spoken(node)} `
    })
    .join('')

export class Screen {
  readonly element: HTMLElement

  constructor(element: HTMLElement) {
    this.element = element
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot
  }

  /** Everything it says, in one line. */
  text(): string {
    return folded(spoken(this.root))
  }

  async says(words: string): Promise<void> {
    await until(`"${words}" in "${this.text()}"`, () => this.text().includes(words)).catch(() => {
      throw new Error(`expected "${words}" in "${this.text()}"`)
    })
  }

  buttons(): string[] {
    return everything(this.root)
      .filter((element) => element instanceof HTMLButtonElement)
      .map((button) => folded(button.textContent))
  }

  /** @param nth when several have the name, counted from 0 */
  button(name: string, nth = 0): HTMLButtonElement {
    const found = everything(this.root).filter((element): element is HTMLButtonElement => element instanceof HTMLButtonElement && folded(element.textContent) === name)[nth]
    if (!found) throw new Error(`no button "${name}" among ${this.buttons().join(', ')}`)
    return found
  }

  async press(name: string, nth = 0): Promise<void> {
    this.button(name, nth).click()
    await this.settled()
  }

  field(label: string): HTMLInputElement | HTMLTextAreaElement {
    const found = everything(this.root).find((element): element is HTMLLabelElement => element instanceof HTMLLabelElement && folded(element.textContent).startsWith(label))
    if (!found?.control) throw new Error(`no field "${label}"`)
    return found.control as HTMLInputElement | HTMLTextAreaElement
  }

  async fill(label: string, value: string): Promise<void> {
    const field = this.field(label)
    field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await this.settled()
  }

  async attach(photo: Blob): Promise<void> {
    const inputs = everything(this.root).filter((element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'file')
    const input = inputs.at(-1) as HTMLInputElement
    const files = new DataTransfer()
    files.items.add(new File([photo], 'foto.jpg', { type: photo.type }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await this.settled()
  }

  /** What a screen reader reads after the name: hint, error, which of several things is meant. */
  describedAs(control: Element): string {
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    return ids.map((id) => folded((control.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? `(no element "${id}")`)).join(' ')
  }

  /** What has the focus: the text of a heading or button, the label of a field. */
  focus(): string {
    let active = this.root.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return folded(active.labels?.[0]?.textContent)
    return folded(active?.textContent)
  }

  /** What live regions hold: a screen reader announces each change. */
  announced(): string {
    return everything(this.root)
      .filter((element) => element.matches('[role="status"], [role="alert"]'))
      .map((element) => folded(element.textContent))
      .filter(Boolean)
      .join(' | ')
  }

  /** The first element that fits, in this component or in one inside it. */
  find<E extends Element = HTMLElement>(selector: string): E | undefined {
    return everything(this.root).find((element): element is E => element.matches(selector))
  }

  images(): HTMLImageElement[] {
    return everything(this.root).filter((element) => element instanceof HTMLImageElement)
  }

  async settled(): Promise<void> {
    await (this.element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete
  }
}

/** Puts a component on the page. */
export const show = async <E extends HTMLElement>(tag: string, properties: Partial<E>): Promise<Screen> => {
  const element = Object.assign(document.createElement(tag), properties)
  document.body.append(element)
  const screen = new Screen(element)
  await screen.settled()
  return screen
}

/** Takes everything off the page. */
export const clearPage = (): void => document.body.replaceChildren()

/** Notes events that arrive at an element. */
export const heard = (target: EventTarget, ...names: string[]): { name: string; detail: unknown }[] => {
  const events: { name: string; detail: unknown }[] = []
  for (const name of names) target.addEventListener(name, (event) => events.push({ name, detail: (event as CustomEvent<unknown>).detail }))
  return events
}
