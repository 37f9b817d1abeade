/** Puts a photo into the form in an engine whose driver has no hand for the system's own window: runs in the page, and is false while there is no place for it. */
export const choosePhoto = (base64: string): boolean => {
  const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
  const input = all(document).find((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'file' && one.multiple)
  if (!input) return false
  const chosen = new DataTransfer()
  chosen.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'jalan.jpg', { type: 'image/jpeg' }))
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}
