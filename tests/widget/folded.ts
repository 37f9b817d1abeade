/** A text as one reads it: in one line, with one space between its words. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
