/** The parts that come after the form, when they are needed; dynamic imports stand in the tables of parts only. */
export const loadPart = {
  send: () => import('./send-part.ts'),
  receipt: () => import('./receipt-part.ts'),
  photo: () => import('./photo-part.ts'),
  tracker: () => import('./tracker-part.ts'),
  elsewhere: () => import('./elsewhere-part.ts'),
  en: () => import('./locales/en/index.ts'),
  su: () => import('./locales/su/index.ts'),
}
