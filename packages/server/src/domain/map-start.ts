/** Where a site's map opens: at its own centre, near enough to find a street, or with all of the town in view. Pure. */
import type { SiteSettings } from './site-record.ts'
import type { TileArea } from './tile-area.ts'

/** A kelurahan of 3 km² fills a phone. */
const kelurahanZoom = 15

/** @returns [longitude, latitude, zoom], in the order of RFC 7946 */
export const mapStart = ({ bounds: [west, south, east, north], zoom: [least, most] }: Omit<TileArea, 'attribution'>, centre: SiteSettings['mapCentre']): [longitude: number, latitude: number, zoom: number] => {
  const isWithin = centre !== undefined && centre.longitude >= west && centre.longitude <= east && centre.latitude >= south && centre.latitude <= north
  return isWithin ? [centre.longitude, centre.latitude, Math.min(most, Math.max(least, kelurahanZoom))] : [(west + east) / 2, (south + north) / 2, least]
}
