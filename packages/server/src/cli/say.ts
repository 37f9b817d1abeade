/** Writes to the terminal what people have written, without letting it command the terminal. */

/** C0 and C1 controls but tab and line feed, and the marks that turn the direction of what follows. */
const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Shows each as its code: an officer sees that something was there. */
const harmless = (text: string): string => text.replace(commanding, escaped).replaceAll('\t', '    ')

/** For a field of one line: a line break in it could pretend to be the next field. */
export const onOneLine = (text: string): string => text.replace(/[\n\u2028\u2029]/g, escaped)

export const say = (text: string): void => console.log(harmless(text))

export const complain = (text: string): void => console.error(harmless(text))

const escaped = (character: string): string => {
  const code = character.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
