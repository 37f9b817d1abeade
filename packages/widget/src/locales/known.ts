/** Looks a value of an open list up: undefined where this version does not know it, also for "constructor" and the like. */
export const known = <Words>(words: Readonly<Record<string, Words>>, value: string): Words | undefined =>
  // Object.hasOwn needs Chrome 93 and Firefox 92.
  Object.prototype.hasOwnProperty.call(words, value) ? words[value] : undefined
