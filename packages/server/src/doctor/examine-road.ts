/** Looks at the road from a citizen to the relay: asks the relay at its own address from outside what it sees of a request. */
import { findSecret } from '../db/secrets.ts'
import { openDatabase } from '../db/open-database.ts'
import type { Config } from '../config.ts'
import { doctorKey, doctorToken, type Seen } from '../pages/health.ts'
import { type Finding, ill, weak, well } from './finding.ts'

const patienceMs = 10_000

export const examineRoad = async (config: Config, now: string): Promise<Finding[]> => {
  const { baseUrl, proxies } = config
  if (baseUrl === undefined) return [weak('alamat', 'LAPOR_BASE_URL belum disetel.', 'Setel ke alamat yang dibuka warga, misalnya https://lapor.contoh.go.id.')]
  const isHttps = baseUrl.startsWith('https:')
  const findings: Finding[] = isHttps || /\/\/(localhost|127\.|\[::1\])/.test(baseUrl) ? [] : [ill('TLS', `${baseUrl} tanpa HTTPS: nama dan isi laporan terbaca di jalan.`, 'Pasang sertifikat di proxy, dan setel LAPOR_BASE_URL ke alamat https.')]
  const token = await tokenOf(config, now)
  const answered = await fetch(`${baseUrl}/livez`, { headers: token === undefined ? {} : { 'lapor-doctor': token }, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) }).catch((error: unknown) => error as Error)
  if (answered instanceof Error) {
    const cause = answered.cause instanceof Error && 'code' in answered.cause ? String(answered.cause.code) : answered.name
    return [...findings, ill('alamat', `${baseUrl} tidak dapat dibuka dari mesin ini (${cause}).`, /CERT|SELF_SIGNED|TLS|ALTNAME|UNABLE_TO/.test(cause) ? 'Sertifikatnya salah, kedaluwarsa, atau tidak lengkap: pasang rantai sertifikat penuh (fullchain) di proxy.' : 'Periksa apakah relay dan proxy berjalan, DNS, dan firewall.')]
  }
  const body = (await answered.json().catch(() => undefined)) as { readonly status?: string; readonly seen?: Seen } | undefined
  if (answered.status !== 200 || body?.status !== 'ok') return [...findings, ill('alamat', `${baseUrl}/livez dijawab ${answered.status}, bukan oleh relay.`, 'Arahkan proxy ke PORT relay untuk semua jalur, tanpa mengubah jalurnya.')]
  findings.push(well('alamat', `${baseUrl} sampai ke relay.`))
  const { seen } = body
  if (seen === undefined) return [...findings, weak('proxy', 'Relay yang menjawab tidak mengenal pemeriksaan ini: ia memakai basis data lain, atau versi lama.', 'Jalankan doctor dengan variabel yang sama seperti relay.')]
  if (seen.forwarded < seen.proxies) findings.push(ill('proxy', `LAPOR_TRUST_PROXY ${seen.proxies}, tetapi hanya ${seen.forwarded} alamat tiba dalam X-Forwarded-For.`, 'Tambahkan di nginx: proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; atau kecilkan LAPOR_TRUST_PROXY.'))
  else if (seen.forwarded > seen.proxies) findings.push(ill('proxy', `${seen.forwarded} alamat tiba dalam X-Forwarded-For, tetapi LAPOR_TRUST_PROXY ${seen.proxies}: alamat pengirim tidak dikenal dengan benar.`, `Setel LAPOR_TRUST_PROXY=${seen.forwarded}, bila sebanyak itu proxy Anda sendiri yang berdiri di depan relay.`))
  else findings.push(well('proxy', seen.proxies === 0 ? 'Tidak ada proxy di depan relay.' : `${seen.proxies} proxy menambahkan alamat peminta, sesuai LAPOR_TRUST_PROXY.`))
  if (proxies !== seen.proxies) findings.push(weak('proxy', `Relay berjalan dengan LAPOR_TRUST_PROXY ${seen.proxies}, di sini ${proxies}.`, 'Jalankan doctor dengan variabel yang sama seperti relay.'))
  if (isHttps && seen.scheme !== 'https') findings.push(weak('proxy', `X-Forwarded-Proto ${seen.scheme ?? 'tidak ada'}.`, 'Tambahkan di nginx: proxy_set_header X-Forwarded-Proto $scheme;'))
  return findings
}

const tokenOf = async ({ dataFile, databaseUrl }: Config, now: string): Promise<string | undefined> => {
  const db = openDatabase(databaseUrl ?? dataFile, 1000)
  try {
    const key = await findSecret(db, doctorKey)
    return key === undefined ? undefined : doctorToken(key, now)
  } catch {
    // That the database does not answer is found elsewhere.
    return undefined
  } finally {
    await db.destroy()
  }
}
