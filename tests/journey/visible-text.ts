/** Visible text, through shadow roots, in one line; runs in the page. */
export const visibleText = (): string => {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return ` ${node.value} `
    if (node instanceof HTMLElement && (node.hidden || node.matches('style, script, template') || getComputedStyle(node).display === 'none')) return ' '
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(read).join('')
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node
    const text = [...inside.childNodes].map(read).join('')
    return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text
  }
  return read(document.body).replace(/\s+/g, ' ')
}
