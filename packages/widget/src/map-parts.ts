/** The part for those who want a map: apart from the others, so that its name and integrity are in what comes with the help alone. */
export const loadMapPart = {
  map: () => import('./map-part.ts'),
}
