/** Parts for those who write a report: apart from the first ones, so that a form that is only shown pays nothing for them. */
export const loadWritingPart = {
  proof: () => import('./proof-part.ts'),
  extras: () => import('./extras-part.ts'),
  upload: () => import('./upload-part.ts'),
}
