/** The words that are planted in whatever is private, and how they are found again in whatever somebody reads. */

/**
 * What a mark says: whose it is, and how private. `I` identity, `P` exact place, `H` hidden by an officer, `W` words between reporter and
 * officers: never public. `M` matter, `A` the agency's answer: public where the report is.
 */
export type Kind = 'I' | 'P' | 'H' | 'W' | 'M' | 'A'

/** So many that none come about where something is drawn by lot: with one digit, a signature in base64 had a "Zqi1x" in it. */
const digits = (index: number): string => String(index).padStart(6, '0')

export const mark = (kind: Kind, index: number): string => `ZQ${kind}${digits(index)}X`

export const marks = /ZQ([IPHWMA])(\d{6})X/giu

/** Of the identity. */
export const phoneOf = (index: number): string => `085777${digits(index)}`

/** Of the identity. */
export const emailOf = (index: number): string => `zse${digits(index)}x@surat.example`

/** What an officer need not mask: the relay does where somebody writes it into a text. */
export const numbersOf = (index: number) => ({
  nik: `3674070101${digits(index)}`,
  phone: `081290${digits(index)}`,
  email: `zsm${digits(index)}x@surat.example`,
  link: `zsl${digits(index)}x.xyz/main`,
})

/** Numbers and addresses, whether they belong to the identity or were written into the text. */
const numbers = /(?:085777|081290|3674070101)(\d{6})|zs[eml](\d{6})x/giu

/** @param planted how many reports there are: among thousands of hashes some look like a telephone number, but hardly like one of theirs */
export const numbersIn = (words: string, planted: number): string[] =>
  [...words.matchAll(numbers)].filter(([, number, address]) => Number(number ?? address) >= 1 && Number(number ?? address) <= planted).map(([text]) => text)
