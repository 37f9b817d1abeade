/** Lets a link of a site's settings through where it leads to a page or a telephone: anything else (`javascript:`) a browser might run. */
export const safeAddress = (address: string | undefined): string | undefined => (address && /^(?:https?|tel):/i.test(address) ? address : undefined)
