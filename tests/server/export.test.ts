/** Takes everything out by `lapor-server export`: in open formats, whole, and without names unless they are asked for. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, it } from 'node:test'
import { command } from './server-process.ts'
import { aPhoto, disdukcapil, type Filed, openTown, type Town } from './town.ts'

let town: Town
let open: Filed
let aboutStaff: Filed
before(async () => {
  town = await openTown()
  const token = await town.officer(disdukcapil, 'admin')
  open = await town.fileReport({ reporter: { name: 'Ibu Terbuka', phone: '081234567890' } })
  await town.attach(open, await aPhoto())
  await town.asked('officer.reports.verify', { token, trackingId: open.trackingId, json: {} })
  await town.fileReport({ anonymous: true, reporter: { name: 'Ibu Anonim' } })
  aboutStaff = await town.fileReport({ aboutStaff: true, reporter: { name: 'Ibu Saksi' } })
  await town.fileReport({ text: 'Antrean loket panjang sekali.', reporter: { name: 'Ibu Antre', address: 'Jalan Contoh 1', phone: '0000 0000 0001' } }, disdukcapil)
})
after(() => town.close())

const exported = async (folder: string, ...words: string[]) => {
  const to = join(dirname(town.dataFile), folder)
  const { code, stderr } = await command(town.dataFile, ['export', to, ...words])
  assert.equal(code, 0, stderr)
  const text = readFileSync(join(to, 'laporan.jsonl'), 'utf8')
  return { to, text, reports: text.trim().split('\n').map((line) => JSON.parse(line) as { trackingId: string; attachments: { id: string }[]; timeline: { type: string }[] }) }
}

it('has each report once with its timeline, and its photos byte by byte', async () => {
  const { to, reports, text } = await exported('semua')
  assert.deepEqual([reports.length, new Set(reports.map(({ trackingId }) => trackingId)).size], [4, 4])
  const one = reports.find(({ trackingId }) => trackingId === open.trackingId)
  assert.deepEqual(one?.timeline.map(({ type }) => type), ['filed', 'verified'])
  const [photo] = readdirSync(join(to, 'lampiran'))
  const bytes = readFileSync(join(to, 'lampiran', photo ?? ''))
  const kept = await town.relay.context.db.selectFrom('attachment').select('sha256').executeTakeFirstOrThrow()
  assert.deepEqual([photo, createHash('sha256').update(bytes).digest('hex')], [`${one?.attachments[0]?.id ?? ''}.jpg`, kept.sha256])
  assert.ok(!/Ibu |081234567890/.test(text), 'no name without asking')
  assert.equal((JSON.parse(readFileSync(join(to, 'wilayah.json'), 'utf8')) as unknown[]).length, 54)
})

it('has names only where they are asked for, and never those of anonymous reports; that it was done is noted', async () => {
  await exported('tanpa-nama')
  const { text } = await exported('nama', '--with-identity')
  assert.ok(text.includes('Ibu Terbuka'))
  assert.ok(!text.includes('Ibu Anonim'))
  const acts = await town.relay.context.db.selectFrom('desk_audit').select('act').where('act', 'like', 'export%').orderBy('seq').execute()
  assert.deepEqual(acts.map(({ act }) => act).slice(-2), ['export', 'export-with-identity'])
})

it('for one agency has its own reports, and not what is about its staff', async () => {
  const { reports } = await exported('kelurahan', '--agency', 'kel-kademangan')
  assert.equal(reports.length, 2)
  assert.ok(!reports.some(({ trackingId }) => trackingId === aboutStaff.trackingId))
})

it('of an unknown agency, or into a folder that is there, is refused', async () => {
  const wrong = await command(town.dataFile, ['export', join(dirname(town.dataFile), 'salah'), '--agency', 'tidak-ada'])
  assert.deepEqual([wrong.code, wrong.stderr], [1, 'Tidak ada instansi dengan slug "tidak-ada".\n'])
  assert.equal((await command(town.dataFile, ['export', dirname(town.dataFile)])).code, 1)
})
