/** What the phone answers when a page asks where it is; the page's own answer is back after Reflect.deleteProperty(navigator, 'geolocation'). */
export const phoneAt = (answer: Pick<GeolocationCoordinates, 'latitude' | 'longitude' | 'accuracy'> | { readonly code: number }): void => {
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
    if ('code' in answer) failed?.(answer as GeolocationPositionError)
    else found({ coords: answer } as GeolocationPosition)
  }
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
}
