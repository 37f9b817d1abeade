/** The widget's own ground for a part of it that is shown alone: its looks, light or dark. */
import { css, html, LitElement, type TemplateResult } from 'lit'
import { themes } from '../../../packages/widget/src/styles/themes.ts'
import { tokens } from '../../../packages/widget/src/styles/tokens.ts'
import { Person } from '../person.ts'

const tag = 'test-ground'

class Ground extends LitElement {
  static override styles = [
    tokens,
    themes,
    css`
      :host {
        display: block;
        background: var(--_surface);
      }
    `,
  ]

  protected override render(): TemplateResult {
    return html`<slot></slot>`
  }
}

customElements.define(tag, Ground)

/** Shows a part with its properties. */
export const onGround = async <E extends HTMLElement>(name: string, properties: Partial<E>): Promise<Person> => {
  const ground = document.createElement(tag)
  const element = Object.assign(document.createElement(name), properties)
  ground.append(element)
  document.body.append(ground)
  const person = new Person(element)
  await person.settled()
  return person
}

/** Colours that are on their way to another one are read by nobody: they arrive. */
const settleColours = (root: Document | ShadowRoot): void => {
  for (const animation of root.getAnimations()) animation.finish()
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) settleColours(shadowRoot)
}

/** As after a person chose the dark looks. */
export const darken = async (element: HTMLElement): Promise<void> => {
  const outermost = element.closest<HTMLElement>(tag) ?? element
  outermost.setAttribute('theme', 'dark')
  // The form in a dialog is told by itself.
  for (const widget of outermost.shadowRoot?.querySelectorAll('lapor-widget') ?? []) {
    widget.setAttribute('theme', 'dark')
    await widget.updateComplete
  }
  await (outermost as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete
  settleColours(document)
}
