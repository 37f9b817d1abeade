/** A page as a screen reader is given it: the browser's own tree, one line for each thing that is read. */
import assert from 'node:assert/strict'
import type { Page, SerializedAXNode } from 'puppeteer-core'

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a live region holds: a change of it is announced. */
const live: ReadonlySet<string> = new Set(['status', 'alert'])

/** Boxes and letters, which no voice names. */
const silent: ReadonlySet<string> = new Set(['generic', 'none', 'InlineTextBox', 'StaticText', 'RootWebArea', 'paragraph', 'LineBreak', 'LabelText', 'Legend'])

const textIn = ({ role, name = '', children = [] }: SerializedAXNode): string => (role === 'StaticText' ? name : children.map(textIn).join(' '))

/** One line for each thing that is read: "textbox Isi, required, invalid: hint and error"; "status" with its words. */
const linesOf = (node: SerializedAXNode | null): string[] => {
  if (node === null) return []
  const { role, name = '', description, required, invalid, checked, expanded, focused, readonly, children = [] } = node
  const facts = [required && 'required', invalid && invalid !== 'false' && 'invalid', checked && 'checked', expanded && 'expanded', readonly && 'readonly', focused && 'focused'].filter(Boolean)
  const said = live.has(role) ? textIn(node) : name
  const own = silent.has(role) || (live.has(role) && !folded(said)) ? [] : [`${[folded(`${role} ${said}`), ...facts].join(', ')}${description ? `: ${folded(description)}` : ''}`]
  return [...own, ...children.flatMap(linesOf)]
}

export const heard = async (page: Page): Promise<string[]> => linesOf(await page.accessibility.snapshot({ interestingOnly: false }))

/** Where two texts meet, a browser sets a space or none; no voice tells one from the other. */
const bare = (text: string): string => text.replace(/\s/g, '')

/** Each wanted line begins one that is heard, in this order. */
export const assertHeard = (lines: readonly string[], wanted: readonly string[]): void => {
  let at = 0
  for (const line of wanted) {
    const found = lines.findIndex((one, index) => index >= at && bare(one).startsWith(bare(line)))
    assert.ok(found >= 0, `"${line}" is not heard after "${lines[at - 1] ?? ''}", among:\n${lines.join('\n')}`)
    at = found + 1
  }
}

const patienceMs = 15_000

/** Waits until a line that begins so is heard: what is on the screen may be there a moment before the focus is. Then looks as `assertHeard` does. */
export const assertSoonHeard = async (page: Page, [first = '', ...others]: readonly string[]): Promise<void> => {
  const until = Date.now() + patienceMs
  let lines = await heard(page)
  while (!lines.some((line) => bare(line).startsWith(bare(first))) && Date.now() < until) lines = await heard(page)
  assertHeard(lines, [first, ...others])
}
