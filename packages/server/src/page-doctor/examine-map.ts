/** Looks at the map of a site that has one: asks the relay, through which all tiles come, for the one on which it opens. */
import { weak, well } from '../doctor/finding.ts'
import { isUnread, type Read } from './answer.ts'
import type { PageFinding } from './page-finding.ts'

/** @param settings of the site, as the relay has answered them; without a map there is nothing to look at */
export const examineMap = async (settings: string, site: string, base: string, origin: string, read: Read): Promise<PageFinding[]> => {
  const [, longitude, latitude, zoom] = /"start":\[(-?[\d.]+),(-?[\d.]+),(\d+)\]/.exec(settings) ?? []
  if (zoom === undefined) return []
  const tile = `${base}/v1/sites/${encodeURIComponent(site)}/tiles/${zoom}/${column(Number(longitude), Number(zoom))}/${row(Number(latitude), Number(zoom))}`
  const answered = await read(tile, { origin })
  if (!isUnread(answered) && answered.status === 200 && (answered.headers.get('content-type') ?? '').startsWith('image/')) return [well('peta', 'Relay memberi gambar peta, di tempat peta itu dibuka.')]
  const says = isUnread(answered) ? answered.why : `dijawab ${answered.status} (${answered.headers.get('content-type') ?? 'tanpa jenis'})`
  return [weak('peta', `Situs ini menawarkan peta, tetapi gambarnya tidak datang dari relay: ${tile} ${says}. Laporan tetap dapat dikirim, dengan patokan.`, 'Pengelola layanan: periksa sumber peta di LAPOR_TILES_URL dan batasnya di LAPOR_TILES_BOUNDS, dan apakah proxy meneruskan alamat itu tanpa mengubahnya.')]
}

/** The square of a web map that holds a place, counted from the west and from the north (Mercator). */
const column = (longitude: number, zoom: number): number => Math.floor(((longitude + 180) / 360) * 2 ** zoom)
const row = (latitude: number, zoom: number): number => Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom)
