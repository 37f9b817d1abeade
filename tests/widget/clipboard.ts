/** A clipboard that takes everything, in the place of the browser's own, which is back after Reflect.deleteProperty(navigator, 'clipboard'). */

/** @returns what is copied from now on */
export const openClipboard = (): readonly string[] => {
  const copied: string[] = []
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } })
  return copied
}
