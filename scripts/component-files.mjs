// The files with which a component of the widget begins. Pure: scripts/create.mjs writes them.

const titleOf = (tag) => tag.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('')

const component = (tag, title) => `/** <${tag}>: says a heading above what stands inside it. */
import { LitElement, html, type TemplateResult } from 'lit'
import { root } from '../../styles/root.ts'
import { themes } from '../../styles/themes.ts'
import { tokens } from '../../styles/tokens.ts'
import { styles } from './${tag}.styles.ts'

/**
 * A heading, and below it what stands inside the tag.
 *
 * @slot - What stands below the heading.
 * @csspart frame - All of it.
 * @cssproperty --lapor-color-agency - The agency's colour, in any CSS notation; readable shades are made of it.
 */
export class ${title} extends LitElement {
  static override styles = [tokens, themes, root, styles]
  static override properties = {
    heading: {},
  }

  /** The words of the heading; without them there is none. */
  declare heading: string

  constructor() {
    super()
    this.heading = ''
  }

  protected override render(): TemplateResult {
    return html\`<section class="root" part="frame" aria-label=\${this.heading}>
      \${this.heading ? html\`<h2>\${this.heading}</h2>\` : null}
      <slot></slot>
    </section>\`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${title}
  }
}
`

const define = (tag, title) => `/** Registers <${tag}>, unless another copy or version of the widget on the page was first. */
import { ${title} } from './${tag}.ts'

if (!customElements.get('${tag}')) customElements.define('${tag}', ${title})
`

const looks = (tag) => `/** Looks of <${tag}>: a heading in the agency's colour. */
import { css } from 'lit'

export const styles = css\`
  :host {
    display: block !important;
  }
  h2 {
    margin: 0 0 8px;
    color: var(--_primary);
    font-size: 20px;
    line-height: 28px;
  }
  @media (forced-colors: active) {
    h2 {
      color: CanvasText;
    }
  }
\`
`

const test = (tag) => `/** What <${tag}> says, and what it does with words that would be markup. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { harmOf, hostileTexts } from '../../../../../tests/widget/hostile-texts.ts'
import { Screen, clearPage } from '../../../../../tests/widget/screen.ts'
import './${tag}.define.ts'

describe('<${tag}>', () => {
  afterEach(() => {
    clearPage()
    document.body.style.width = ''
  })

  const open = (heading: string): Screen => {
    const element = document.createElement('${tag}')
    element.heading = heading
    element.textContent = 'Isi'
    document.body.append(element)
    return new Screen(element)
  }

  it('says its heading above what stands inside', async () => {
    const person = open('Pengumuman')
    await person.says('Pengumuman')
    expect(person.root.querySelector('slot')!.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['Isi'])
    expect(await violationsOf(person.element)).to.deep.equal([])
  })

  it('has no empty heading', async () => {
    const person = open('')
    await document.querySelector('${tag}')!.updateComplete
    expect(person.root.querySelectorAll('h2').length).to.equal(0)
  })

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(\`shows \${what} as text\`, async () => {
      document.body.style.width = '320px'
      const person = open(text)
      await document.querySelector('${tag}')!.updateComplete
      expect(harmOf(person.element, text)).to.deep.equal([])
    })
  }
})
`

const page = (tag) => `# \`<${tag}>\`

A heading, and below it what stands inside the tag. Attributes, parts and slots: [elements](elements.md#${tag}).

\`\`\`html
<${tag} heading="Pengumuman">Kantor tutup pada hari Jumat.</${tag}>
\`\`\`
`

/** @returns {Record<string, string>} the text of each file by its path in the repository */
export function componentFiles(tag) {
  const title = titleOf(tag)
  const folder = `packages/widget/src/components/${tag}`
  return {
    [`${folder}/${tag}.ts`]: component(tag, title),
    [`${folder}/${tag}.define.ts`]: define(tag, title),
    [`${folder}/${tag}.styles.ts`]: looks(tag),
    [`${folder}/${tag}.browser.test.ts`]: test(tag),
    [`docs/reference/${tag}.md`]: page(tag),
  }
}
