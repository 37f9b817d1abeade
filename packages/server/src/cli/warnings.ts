/** What a relay can start without, but not serve a city with. */
import type { Config } from '../config.ts'
import { keyFileOf } from '../identity/key-file.ts'
import type { OpenedRelay } from '../relay.ts'
import { whereOf } from './where-of.ts'

/** Told wherever a restored backup is met first. */
export const erasedAgain = (count: number): string => `Berkas data ini lebih tua daripada daftar penghapusan: ${count} identitas yang sudah dihapus pelapornya dihapus lagi. Petugas perlu memeriksa teksnya sekali lagi; lihat "privacy list".`

export const warningsFor = async ({ actions, keysFrom, erasedAgain: count }: OpenedRelay, config: Config): Promise<string[]> => {
  const { baseUrl, dataFile, proxies } = config
  return [
    ...(baseUrl === undefined ? ['LAPOR_BASE_URL belum disetel. Di belakang proxy HTTPS, halaman relay sendiri dianggap asing dan lapor.js tidak tahu alamatnya.'] : []),
    ...(baseUrl?.startsWith('https:') && proxies === 0 ? ['LAPOR_TRUST_PROXY belum disetel, padahal LAPOR_BASE_URL memakai HTTPS. Di belakang proxy, semua kiriman tampak dari satu jaringan, atau dari jaringan yang tidak dikenal.'] : []),
    ...(keysFrom === 'file' ? [`LAPOR_IDENTITY_KEYS belum disetel. Kunci identitas disimpan di ${keyFileOf(dataFile)}, satu disk dengan datanya: siapa yang mendapat disk itu dapat membaca nama pelapor.`] : []),
    ...(count === 0 ? [] : [erasedAgain(count)]),
    ...((await actions.allSites()).length === 0 ? [`${whereOf(config)} belum berisi situs, jadi belum ada formulir yang dilayani. Jalankan "lapor-server seed", atau periksa ${config.databaseUrl === undefined ? 'LAPOR_DATA' : 'DATABASE_URL'}.`] : []),
  ]
}
