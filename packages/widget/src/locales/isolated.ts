/** A name from outside inside a sentence of ours: what it does to the direction of writing ends with it. */

const rightToLeft = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/
const controls = /[\u202a-\u202e\u2066-\u2069]/g

/** First strong isolate … pop directional isolate (UAX #9); the name's own controls could end it early, so they go. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name.replace(controls, '')}\u2069` : name)
