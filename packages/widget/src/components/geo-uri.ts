/** Writes and reads a point as a geo URI (RFC 5870) with five decimals: about one metre, which is more than a phone knows. */

export const geoUri = (latitude: number, longitude: number, metres?: number): string => `geo:${latitude.toFixed(5)},${longitude.toFixed(5)}${metres === undefined ? '' : `;u=${Math.min(99_999, Math.round(metres))}`}`

/** How far it may be off; undefined where nobody knows. */
export const metresOf = (uri: string): number | undefined => {
  const [, metres] = /;u=(\d+)/.exec(uri) ?? []
  return metres === undefined ? undefined : Number(metres)
}

/** Where it is; undefined where it says no place. */
export const viewOf = (uri: string): { readonly latitude: number; readonly longitude: number; readonly metres: number | undefined } | undefined => {
  const [, latitude, longitude] = /^geo:(-?[\d.]+),(-?[\d.]+)/.exec(uri) ?? []
  return latitude === undefined || longitude === undefined ? undefined : { latitude: Number(latitude), longitude: Number(longitude), metres: metresOf(uri) }
}
