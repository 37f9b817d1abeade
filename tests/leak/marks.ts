/** The words that are planted in whatever is private, and how they are found again in whatever somebody reads. */

/**
 * What a mark says: whose it is, and how private. `I` identity, `P` exact place, `H` hidden by an officer, `W` words between reporter and
 * officers: never public. `M` matter, `A` the agency's answer: public where the report is.
 */
export type Kind = 'I' | 'P' | 'H' | 'W' | 'M' | 'A'

export const mark = (kind: Kind, index: number): string => `ZQ${kind}${index}X`

export const marks = /ZQ([IPHWMA])(\d+)X/giu

/** Of the identity. */
export const phoneOf = (index: number): string => `0857${String(index).padStart(8, '7')}`

/**
 * Numbers and addresses, whether they belong to the identity or were written into the text. The digits of a measurement are nobody's
 * number: "0.085707857999" seconds; nor are those at the end of an ID that was drawn by lot: "…-4c7d-9d1e-085745700988".
 */
export const numbers = /(?<!\d)(?<!\d\.\d*)(?<!-[\da-f]{4}-)0857\d{8}|zs[eml]\d+x|(?<!\d\.\d*)(?<!-[\da-f]{4}-)08129\d{7}|367407010190\d{4}/giu
