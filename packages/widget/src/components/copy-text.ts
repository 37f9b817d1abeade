/** Copies text, also on plain http pages, where navigator.clipboard is missing. */

/** @param place where a helper field may stand for a moment; a selection elsewhere would be lost to a modal's focus trap */
export const copyText = async (text: string, place: ParentNode): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, place)
  }
}

const copyBySelection = (text: string, place: ParentNode): boolean => {
  const before = (place as Partial<DocumentOrShadowRoot>).activeElement
  const field = document.createElement('textarea')
  field.value = text
  // Without readonly a phone's keyboard flashes up.
  field.readOnly = true
  field.className = 'visually-hidden'
  place.append(field)
  field.select()
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies on a page without https
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
