/** Looks at the database and what is in it, without changing anything: whether it answers, fits this version, and what waits in it. */
import { existsSync } from 'node:fs'
import type { WayOutKind } from '@lapor/sdk/contract'
import { sql } from 'kysely'
import { connectorOf } from '../actions/connector-of.ts'
import type { Config } from '../config.ts'
import { connectors } from '../connectors/open-senders.ts'
import { listChannels } from '../db/channels.ts'
import { hasPostgresPrograms } from '../db/copy-postgres.ts'
import { keysInUse } from '../db/identities.ts'
import { isPostgres } from '../db/is-postgres.ts'
import { isPreparedPostgres } from '../db/is-prepared-postgres.ts'
import { countFailed, countUnclear, countWaiting } from '../db/messages.ts'
import { knownMigrations, doneMigrations } from '../db/migrate.ts'
import { type Database, openDatabase } from '../db/open-database.ts'
import { findSite, listSiteKeys } from '../db/sites.ts'
import { keyFileOf, readKeyFile } from '../identity/key-file.ts'
import { type Finding, ill, weak, well } from './finding.ts'
import { keptFrom } from './kept-from.ts'

/** A clock that is wrong by more makes deadlines, proofs and limits wrong. */
const clockMs = 5_000

/** So many wait only where a way out is closed. */
const manyWaiting = 100

/** @param where the database as an operator may read it */
export const examineDatabase = async (config: Config, where: string, now: () => string): Promise<Finding[]> => {
  const { dataFile, databaseUrl } = config
  if (databaseUrl === undefined && !existsSync(dataFile)) return [ill('basis data', `${where} tidak ada.`, 'Setel LAPOR_DATA ke berkas yang dipakai relay; untuk relay baru jalankan migrate dan seed.')]
  const db = openDatabase(databaseUrl ?? dataFile, 1000)
  try {
    if (databaseUrl !== undefined && !(await isPreparedPostgres(db))) return [ill('basis data', `${where} belum berisi data relay.`, 'Periksa DATABASE_URL; untuk relay baru jalankan migrate dan seed.')]
    const versions = await examineVersion(db)
    if (versions.state !== 'well') return [versions]
    return [await examineAnswer(db, where), versions, await examineClock(db, now()), await examineKeys(db, config), ...(await examineSites(db)), ...(await examineMessages(db)), ...(await examineConnectors(db)), ...(databaseUrl === undefined || hasPostgresPrograms() ? [] : [weak('cadangan', 'pg_dump dan pg_restore tidak ada di mesin ini, jadi backup dan restore tidak berjalan.', 'Pasang klien PostgreSQL; di Debian: sudo apt-get install postgresql-client')])]
  } catch (error) {
    return [ill('basis data', `${where} tidak dapat dibaca: ${error instanceof Error ? error.message : ''}`, databaseUrl === undefined ? 'Periksa izin berkas dan cakram; bila berkasnya rusak, pulihkan cadangan ("restore").' : 'Periksa apakah PostgreSQL berjalan, dan alamat, nama, serta sandi dalam DATABASE_URL.')]
  } finally {
    await db.destroy()
  }
}

/** A write that is taken back: a full disk, or a file of somebody else, shows here. */
const examineAnswer = async (db: Database, where: string): Promise<Finding> => {
  const rollback = new Error('taken back')
  try {
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('spent_proof').values({ challenge: 'doctor', expires_at: '' }).execute()
      throw rollback
    })
  } catch (error) {
    if (error !== rollback) return ill('basis data', `${where} dapat dibaca, tetapi tidak dapat ditulis: ${error instanceof Error ? error.message : ''}`, 'Periksa ruang cakram dan izin; pada PostgreSQL juga apakah server ini replika.')
  }
  if (isPostgres(db)) return well('basis data', `${where} dapat dibaca dan ditulis.`)
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
  return rows[0]?.quick_check === 'ok' ? well('basis data', `${where} utuh, dapat dibaca dan ditulis.`) : ill('basis data', `${where} rusak: ${rows[0]?.quick_check ?? ''}`, 'Hentikan relay, simpan berkasnya untuk diperiksa, dan pulihkan cadangan terakhir ("restore").')
}

const examineVersion = async (db: Database): Promise<Finding> => {
  const done = await doneMigrations(db)
  const missing = knownMigrations.filter((name) => !done.includes(name))
  const unknown = done.filter((name) => !knownMigrations.includes(name))
  if (unknown.length > 0) return ill('versi', `Basis data disesuaikan dengan versi yang lebih baru (${unknown.join(', ')}).`, 'Pasang versi relay yang lebih baru di mesin ini.')
  if (missing.length > 0) return ill('versi', `Basis data belum disesuaikan: ${missing.join(', ')}.`, 'Buat cadangan, lalu jalankan migrate.')
  return well('versi', `Basis data sesuai dengan versi ini (${done.at(-1) ?? ''}).`)
}

const examineClock = async (db: Database, now: string): Promise<Finding> => {
  const { rows } = isPostgres(db) ? await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db) : { rows: [] }
  const [server] = rows
  if (server !== undefined && Math.abs(server.at.getTime() - Date.parse(now)) > clockMs) return ill('jam', `Jam mesin ini berbeda ${Math.round(Math.abs(server.at.getTime() - Date.parse(now)) / 1000)} detik dari jam PostgreSQL.`, 'Samakan keduanya dengan NTP (timedatectl set-ntp true).')
  const newest = await db.selectFrom('timeline_entry').select('at').orderBy('at', 'desc').limit(1).executeTakeFirst()
  if (newest !== undefined && Date.parse(newest.at) > Date.parse(now) + clockMs) return ill('jam', `Catatan terbaru bertanggal ${newest.at}, sesudah jam mesin ini (${now}).`, 'Jam mesin mundur, atau pernah terlalu maju: nyalakan NTP (timedatectl set-ntp true).')
  return well('jam', `${now}, tidak mundur terhadap catatan terbaru${server === undefined ? '' : ', dan sama dengan jam PostgreSQL'}.`)
}

const examineKeys = async (db: Database, { dataFile, identityKeys }: Config): Promise<Finding> => {
  const known = [...(identityKeys ?? []), ...(readKeyFile(keyFileOf(dataFile)) ?? [])].map(({ id }) => id)
  const missing = (await keysInUse(db)).filter((id) => !known.includes(id))
  return missing.length === 0 ? well('kunci', 'Semua identitas dapat dibuka dengan kunci yang ada.') : ill('kunci', `Ada identitas yang terkunci dengan kunci yang tidak ada: ${missing.join(', ')}.`, 'Tambahkan kunci itu di belakang kunci lain dalam LAPOR_IDENTITY_KEYS, atau pulihkan berkas kuncinya.')
}

const examineSites = async (db: Database): Promise<Finding[]> => {
  const keys = await listSiteKeys(db)
  if (keys.length === 0) return [ill('situs', 'Belum ada situs, jadi belum ada formulir.', 'Jalankan seed, atau periksa apakah ini basis data yang benar.')]
  const lacking: string[] = []
  for (const key of keys) {
    const { waysOut = [], ppid, formalRequests } = (await findSite(db, key))?.settings ?? {}
    const isNamed = (kind: WayOutKind): boolean => waysOut.some((way) => way.kind === kind)
    const missing = [...(isNamed('inspectorate') ? [] : ['Inspektorat']), ...(isNamed('ppid') || ppid !== undefined || formalRequests !== undefined ? [] : ['PPID'])]
    if (missing.length > 0) lacking.push(`${key} (${missing.join(', ')})`)
  }
  return [
    well('situs', `${keys.length} situs.`),
    ...(lacking.length === 0 ? [] : [weak('jalan lain', `Formulir belum menunjukkan ke mana melaporkan korupsi atau meminta informasi resmi: ${lacking.join('; ')}.`, 'Tulis nomornya ke waysOut (kind "inspectorate" dan "ppid"), atau alamat halaman PPID ke ppid, dengan "site rules".')]),
  ]
}

const examineMessages = async (db: Database): Promise<Finding[]> => {
  const [failed, unclear, waiting] = [await countFailed(db), await countUnclear(db), await countWaiting(db)]
  return [
    ...(failed > 0 ? [weak('kabar', `${failed} kabar gagal dikirim.`, 'Lihat "message list", perbaiki tujuannya, lalu "message retry all".')] : []),
    ...(unclear > 0 ? [weak('kabar', `${unclear} laporan mungkin sudah masuk di sistem lain: jawabannya tidak jelas, jadi tidak dikirim lagi.`, 'Lihat "message list", lalu cari setiap kode pelacakan di sistem itu. Bila ada, catat nomornya dengan "upstream record"; bila tidak ada, "message retry ID".')] : []),
    ...(waiting > manyWaiting ? [weak('kabar', `${waiting} kabar menunggu dikirim.`, 'Periksa apakah relay berjalan, dan apakah server email atau webhook menjawab.')] : []),
    ...(failed === 0 && unclear === 0 && waiting <= manyWaiting ? [well('kabar', `Tidak ada yang gagal, ${waiting} menunggu.`)] : []),
  ]
}

/** Asks the other systems themselves. */
const examineConnectors = async (db: Database): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const channel of await listChannels(db)) {
    const connector = connectorOf({ connectors }, channel)
    if (connector === undefined) continue
    const { isWell, error, unknownTopics } = await connector.health()
    findings.push(isWell ? well('sambungan', `${connector.system} (${channel.id}) menjawab, dan mengenal semua topik. ${keptFrom(connector)}`.trimEnd()) : weak('sambungan', `${connector.system} (${channel.id}) tidak dapat dipakai: ${error ?? `topik tidak dikenal: ${unknownTopics.join(', ')}`}.`, 'Periksa alamat, kunci, dan topik di setelan kanal itu; laporan menunggu dan tidak hilang.'))
  }
  return findings
}
