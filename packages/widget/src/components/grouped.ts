/** A code in groups of four, as one reads it aloud. */
export const grouped = (code: string): readonly string[] => code.replace(/-/g, '').match(/.{1,4}/g) ?? [code]
