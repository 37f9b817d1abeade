/** The key of the site on which everybody may try the form; no agency's site can have it. */
export const trialKey = 'demo'
