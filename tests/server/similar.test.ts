/** Asks for reports about the same matter before filing one. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { SimilarList, type ReportSubmission } from '@lapor/sdk/contract'
import { asPublic, disdukcapil, type Filed, openTown, problemOf, type Town } from './town.ts'

let town: Town
let token: string
before(async () => {
  town = await openTown()
  token = await town.officer(disdukcapil, 'admin')
})
after(() => town.close())

const verified = async (text: string, change: Partial<ReportSubmission> = {}, site?: string): Promise<Filed> => {
  const report = await town.fileReport({ text, ...change }, site)
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  return report
}

const similar = async (text: string, regionCode?: string): Promise<string[]> => (await town.asked('reports.similar', { json: { text, ...(regionCode === undefined ? {} : { regionCode }) } })).items.map((one) => one.trackingId)

it('a public report with the same words is found, whatever their case, accents and endings', async () => {
  const report = await verified('Jembatan kayu di Gang Mawar roboh diterjang banjir.')
  await town.asked('reports.support', { ...asPublic(report), json: {} })
  const list = await town.asked('reports.similar', { json: { text: 'JEMBATÁNNYA roboh, pak!' } })
  assert.ok(SimilarList.safeParse(list).success)
  assert.deepEqual(list.items, [{ trackingId: report.trackingId, title: 'Jembatan kayu di Gang Mawar roboh diterjang banjir', status: 'verified', receivedAt: report.receipt.receivedAt, regionName: 'Kademangan', supports: 1 }])
})

it('a neighbour’s report is found although it lies with another agency', async () => {
  const reporter = { name: 'Pak Contoh', address: 'Jalan Contoh 1', phone: '0000 0000 0008' }
  const report = await verified('Antrean loket kependudukan mengular sampai parkiran.', { reporter }, disdukcapil)
  assert.deepEqual(await similar('antrean loket mengular'), [report.trackingId])
})

it('the report of the same kelurahan comes first, and five at most come', async () => {
  const far = await verified('Ambulans desa mogok total.', { place: { regionCode: '36.74.07.1003' } })
  const near = await verified('Ambulans desa mogok total sekali, bannya kempes semua.')
  assert.deepEqual(await similar('ambulans mogok'), [far.trackingId, near.trackingId])
  assert.deepEqual(await similar('ambulans mogok', '36.74.07.1004'), [near.trackingId, far.trackingId])
  for (let index = 0; index < 5; index++) await verified('Ambulans desa mogok total.')
  assert.equal((await similar('ambulans mogok')).length, 5)
})

it('an officer finds what a report in the queue may repeat, never the report itself, and not for another agency’s report', async () => {
  const first = await verified('Pohon beringin tumbang menutup akses puskesmas.')
  const again = await verified('Pohon beringin tumbang, akses puskesmas tertutup.')
  const newest = await town.fileReport({ text: 'Akses puskesmas tertutup pohon beringin yang tumbang.' })
  const found = async (trackingId: string) => (await town.asked('officer.reports.similar', { token, trackingId })).items.map((one) => one.trackingId).sort()
  assert.deepEqual(await found(newest.trackingId), [first.trackingId, again.trackingId].sort())
  assert.deepEqual(await found(first.trackingId), [again.trackingId])
  const stranger = await town.officer(disdukcapil)
  assert.equal(problemOf(await town.ask('officer.reports.similar', { token: stranger, trackingId: newest.trackingId })).code, 'agency-not-yours')
})

it('nothing is found where nothing fits: one word in common, stop words, short words', async () => {
  await verified('Pagar sekolah berkarat dan tajam.')
  assert.deepEqual(await similar('Kucing masuk sekolah'), [])
  assert.deepEqual(await similar('yang di dan itu sudah ada'), [])
  assert.deepEqual(await similar('a b cd'), [])
  assert.deepEqual(await similar('a? 1!'), [])
})

it('what is filed, confidential or withdrawn is not found, not even for a moment', async () => {
  const text = 'Menara pemancar condong berbahaya.'
  await town.fileReport({ text })
  await verified(text, { confidential: true })
  const withdrawn = await verified(text)
  assert.deepEqual(await similar('menara condong'), [withdrawn.trackingId])
  await town.asked('reports.withdraw', { ...withdrawn, json: {} })
  assert.deepEqual(await similar('menara condong'), [])
})

it('no question is a command to the index', async () => {
  const report = await verified('Trotoar amblas near halte.')
  for (const text of ['trotoar" OR amblas', 'title:trotoar amblas', 'trotoar NEAR(amblas, 2)', '"trotoar amblas', "trotoar'); drop table report; -- amblas", 'trotoar* ^amblas', '{trotoar} + amblas', '- NOT trotoar AND amblas', '(trotoar amblas']) {
    assert.deepEqual(await similar(text), [report.trackingId], text)
  }
})

it('a question leaves nothing behind: no log line, no row, no key', async () => {
  const before = town.lines.length
  await similar('TANDA-TANYA lampu taman padam')
  assert.ok(!JSON.stringify([...town.lines, ...town.failures]).includes('TANDA'))
  assert.equal(town.lines[before]?.route, '/v1/sites/{site}/similar')
  const answered = await town.ask('reports.similar', { json: { text: 'lampu taman padam' }, headers: { 'idempotency-key': null } })
  assert.equal(answered.status, 200)
  assert.equal(answered.headers.get('cache-control'), 'no-store')
})

it('a question that does not fit is refused', async () => {
  for (const json of [{}, { text: '' }, { text: 'a'.repeat(5001) }, { text: 'lampu', regionCode: 'Setu' }, { text: 'lampu', nama: 'x' }]) assert.equal(problemOf(await town.ask('reports.similar', { json })).code, 'validation-failed')
})
