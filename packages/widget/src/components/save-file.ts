/** Hands a file that was made on this device to the person who asked for it. */

/** Browsers read the file after the click: Safari a moment later, with a question in between. */
const readWithinMs = 60_000

export const saveFile = (file: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), readWithinMs)
}
