/** Looks at what lies beside the database: disk, uploads, calendar and the files that must not be lost. */
import { constants, existsSync } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import { keyFileOf } from '../identity/key-file.ts'
import { HolidaysError, readHolidays } from '../read-holidays.ts'
import { type Finding, ill, weak, well } from './finding.ts'

const gigabyte = 2 ** 30

export const examineDisk = async ({ dataFile }: Pick<Config, 'dataFile'>): Promise<Finding[]> => {
  const folder = nearest(dirname(dataFile))
  const { bavail, bsize, blocks } = await statfs(folder)
  const free = bavail * bsize
  const says = `${(free / gigabyte).toFixed(1)} GB kosong di ${folder} (${Math.round((bavail / blocks) * 100)} %).`
  if (free < gigabyte / 5) return [ill('cakram', says, 'Kosongkan atau perbesar cakram sekarang: bila penuh, laporan ditolak sampai ada ruang.')]
  if (free < 2 * gigabyte || bavail / blocks < 0.1) return [weak('cakram', says, 'Perbesar cakram, atau pindahkan cadangan ke tempat lain.')]
  return [well('cakram', says)]
}

export const examineUploads = async ({ dataFile, databaseUrl }: Pick<Config, 'dataFile' | 'databaseUrl'>): Promise<Finding[]> => {
  const folder = join(dirname(dataFile), 'uploads')
  if (!existsSync(folder)) return [well('unggahan', `${folder} belum ada; dibuat saat relay mulai.`)]
  const { mode } = await stat(folder)
  if (!(await isWritable(folder))) return [ill('unggahan', `${folder} tidak dapat ditulis pengguna ini.`, `Jadikan milik pengguna yang menjalankan relay: chown -R lapor ${folder}`)]
  const shared = databaseUrl === undefined ? '' : ' Bila relay lebih dari satu, folder ini harus folder bersama yang sama.'
  if ((mode & 0o077) !== 0) return [weak('unggahan', `${folder} dapat dibaca pengguna lain.${shared}`, `Jalankan: chmod 700 ${folder}`)]
  return [well('unggahan', `${folder} dapat ditulis, dan hanya oleh pemiliknya.${shared}`)]
}

/** @param now RFC 3339 */
export const examineHolidays = async ({ dataFile }: Pick<Config, 'dataFile'>, now: string): Promise<Finding[]> => {
  const year = Number(now.slice(0, 4))
  const calendar = await readHolidays(dataFile).catch((error: unknown) => {
    if (error instanceof HolidaysError) return error
    throw error
  })
  if (calendar instanceof HolidaysError) return [ill('hari libur', calendar.message, 'Perbaiki berkas itu: relay tidak mau mulai dengan kalender yang salah.')]
  const missing = [year, year + 1].filter((one) => calendar[one] === undefined)
  if (missing.length === 0) return [well('hari libur', `Kalender ${year} dan ${year + 1} ada.`)]
  return [weak('hari libur', `Kalender ${missing.join(' dan ')} belum ada: tenggat hari kerja hanya melewati Sabtu dan Minggu.`, missing.map((one) => `Tulis ${join(dirname(dataFile), 'holidays', `${one}.json`)} menurut SKB tahun itu`).join('; ') + ', lalu mulai ulang relay.')]
}

export const examineSecrets = async ({ dataFile, identityKeys, erasureFile }: Pick<Config, 'dataFile' | 'identityKeys' | 'erasureFile'>): Promise<Finding[]> => {
  const keyFile = keyFileOf(dataFile)
  const findings: Finding[] = []
  if (identityKeys === undefined) findings.push(weak('kunci identitas', `LAPOR_IDENTITY_KEYS belum disetel; kuncinya di ${keyFile}, satu cakram dengan data.`, 'Ikuti "Kunci identitas dan rotasinya": keys new, setel variabelnya, mulai ulang, keys rotate, lalu pindahkan berkas kunci.'))
  else if (existsSync(keyFile)) findings.push(weak('kunci identitas', `LAPOR_IDENTITY_KEYS disetel, tetapi ${keyFile} masih ada.`, 'Jalankan keys rotate, lalu pindahkan berkas itu ke tempat rahasia.'))
  else findings.push(well('kunci identitas', 'Datang dari LAPOR_IDENTITY_KEYS, terpisah dari data.'))
  for (const file of [keyFile, dataFile]) {
    const found = await stat(file).catch(() => undefined)
    if (found !== undefined && (found.mode & 0o077) !== 0) findings.push(weak('izin berkas', `${file} dapat dibaca pengguna lain di mesin ini.`, `Jalankan: chmod 600 ${file}`))
  }
  findings.push(dirname(erasureFile) === dirname(dataFile) ? weak('daftar penghapusan', `${erasureFile} berada di folder data: cakram yang rusak membawa keduanya.`, 'Setel LAPOR_ERASURES ke cakram lain, dan salin berkasnya ke mesin lain bersama cadangan.') : well('daftar penghapusan', `${erasureFile} terpisah dari data.`))
  return findings
}

const isWritable = (path: string): Promise<boolean> => access(path, constants.W_OK).then(() => true, () => false)

/** The folder itself may not be there yet. */
const nearest = (folder: string): string => (existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder)))
