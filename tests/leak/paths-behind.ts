/** Every door beside the table of routes that opens to GET, with addresses that lead behind it; by the pattern it is mounted with. */
import { statuses } from '@lapor/sdk/contract'
import { appIcons } from '../../packages/server/src/pages/app/app-icon.ts'
import { disdukcapil, kademangan } from '../server/town.ts'

/** @param trackingIds reports to ask for by name */
export const pathsBehind = (trackingIds: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const sites = [kademangan, disdukcapil]
  const perSite = (path: (site: string) => string): string[] => sites.map(path)
  const open311 = (name: string, query = ''): string[] => sites.map((site) => `/open311/v2/${name}?jurisdiction_id=${site}&page_size=1000${query}`)
  const named = (name: string): string[] => trackingIds.flatMap((id) => ['json', 'xml'].flatMap((format) => open311(`${name}/${id}.${format}`)))
  return {
    '/': ['/'],
    '/demo': ['/demo'],
    '/demo/': ['/demo/'],
    '/demo/:file{.+}': ['/demo/kelurahan-site/', '/demo/dinas-site/'],
    '/desk': ['/desk'],
    '/desk/desk.js': ['/desk/desk.js'],
    '/desk/agencies.json': ['/desk/agencies.json'],
    '/desk/regions.json': ['/desk/regions.json'],
    '/desk/snippet.json': perSite((site) => `/desk/snippet.json?situs=${site}`),
    '/openapi.json': ['/openapi.json'],
    '/openapi': ['/openapi'],
    '/openapi/:file': ['/openapi/swagger-ui.css'],
    '/docs': ['/docs'],
    '/docs/*': ['/docs/'],
    '/relay.css': ['/relay.css'],
    '/data/:site/statistik.csv': sites.flatMap((site) => ['agency', 'all'].flatMap((scope) => ['', ...['all', 'agency', 'classification', 'region', 'month'].map((group) => `&group=${group}`)].map((group) => `/data/${site}/statistik.csv?scope=${scope}${group}`))),
    '/data/:site/laporan.csv': sites.flatMap((site) => ['', ...statuses.map((status) => `?status=${status}`)].map((query) => `/data/${site}/laporan.csv${query}`)),
    '/data/:site/laporan.jsonl': sites.flatMap((site) => ['', ...statuses.map((status) => `?status=${status}`)].map((query) => `/data/${site}/laporan.jsonl${query}`)),
    '/data/:site/laporan.atom': perSite((site) => `/data/${site}/laporan.atom`),
    '/calendar/:key{[^/]+\\.ics}': ['/calendar/petugas-lain.AAAA.ics'],
    '/open311/discovery.xml': ['/open311/discovery.xml'],
    '/open311/discovery.json': ['/open311/discovery.json'],
    '/open311/v2/discovery.xml': ['/open311/v2/discovery.xml'],
    '/open311/v2/discovery.json': ['/open311/v2/discovery.json'],
    '/open311/v2/services.xml': open311('services.xml'),
    '/open311/v2/services.json': open311('services.json'),
    '/open311/v2/services/:param{[^/]+\\.(?:xml|json)}': ['lainnya.json', 'lampu-jalan.xml'].flatMap((file) => open311(`services/${file}`)),
    '/open311/v2/requests.xml': open311('requests.xml'),
    '/open311/v2/requests.json': [...open311('requests.json'), ...open311('requests.json', '&status=closed'), ...open311('requests.json', `&service_request_id=${trackingIds.slice(0, 40).join(',')}`)],
    '/open311/v2/requests/:param{[^/]+\\.(?:xml|json)}': named('requests'),
    '/open311/v2/servicerequestupdates.xml': open311('servicerequestupdates.xml'),
    '/open311/v2/servicerequestupdates.json': open311('servicerequestupdates.json'),
    '/open311/v2/tokens/:param{[^/]+\\.(?:xml|json)}': named('tokens'),
    '/problems': ['/problems'],
    '/livez': ['/livez'],
    '/healthz': ['/healthz'],
    '/readyz': ['/readyz'],
    '/metrics': ['/metrics'],
    '/assets/:version/integrity.json': ['/assets/1/integrity.json'],
    '/assets/:version/:file{.+}': ['/assets/1/lapor.js'],
    '/pages/:file': ['/pages/lapor.css'],
    '/pages/sites/:file': perSite((site) => `/pages/sites/${site}.css`),
    '/snippet': ['/snippet', ...perSite((site) => `/snippet?situs=${site}`)],
    '/snippet/poster': perSite((site) => `/snippet/poster?situs=${site}`),
    '/doctor': ['/doctor', ...perSite((site) => `/doctor?situs=${site}`)],
    '/lapor/:site': perSite((site) => `/lapor/${site}`),
    '/embed/:site': perSite((site) => `/embed/${site}`),
    '/simpan/:site': perSite((site) => `/simpan/${site}`),
    '/lapor/:site/lacak': perSite((site) => `/lapor/${site}/lacak`),
    '/lapor/:site/permohonan': perSite((site) => `/lapor/${site}/permohonan`),
    ...Object.fromEntries(['aplikasi.webmanifest', 'aplikasi.js', 'luring', ...Object.keys(appIcons).map((file) => `ikon/${file}`)].map((file) => [`/lapor/:site/${file}`, perSite((site) => `/lapor/${site}/${file}`)])),
    // A desk without its cookie, and a link to a photo without its signature.
    '/v1/officer/session': ['/v1/officer/session'],
    '/v1/attachments/:attachmentId': ['/v1/attachments/x?as=public&until=1&sig=x'],
  }
}
