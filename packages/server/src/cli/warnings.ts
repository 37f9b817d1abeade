/** What a relay can start without, but not serve a city with. */
import type { Config } from '../config.ts'
import type { OpenedRelay } from '../relay.ts'

export const warningsFor = async ({ actions }: OpenedRelay, { baseUrl, dataFile }: Config): Promise<string[]> => [
  ...(baseUrl === undefined ? ['LAPOR_BASE_URL belum disetel. Di belakang proxy HTTPS, halaman relay sendiri dianggap asing dan lapor.js tidak tahu alamatnya.'] : []),
  ...((await actions.allSites()).length === 0 ? [`${dataFile} belum berisi situs, jadi belum ada formulir yang dilayani. Jalankan "lapor-server seed", atau periksa LAPOR_DATA.`] : []),
]
