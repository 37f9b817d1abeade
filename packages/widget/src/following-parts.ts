/** Parts for those who have sent a report and follow it: apart from the others, so that a form that is filled in pays nothing for them. */
export const loadFollowingPart = {
  reply: () => import('./reply-part.ts'),
  keep: () => import('./keep-part.ts'),
  qr: () => import('./qr-part.ts'),
  act: () => import('./act-part.ts'),
  own: () => import('./own-part.ts'),
}
