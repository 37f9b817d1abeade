/** Two officers at one report: whoever has not read the last step is told so, and nothing is written. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { disdukcapil, openTown, problemOf, type Town } from './town.ts'

let town: Town
let token: string
before(async () => {
  town = await openTown()
  token = await town.officer()
})
after(() => town.close())

it('a step for a version that has gone by is refused, and for the present one it is done', async () => {
  const report = await town.fileReport()
  const { trackingId } = report
  const asked = { token, trackingId }
  const { version } = await town.asked('officer.reports.retrieve', asked)
  await town.asked('officer.reports.verify', { ...asked, json: {} })
  for (const [name, json] of [['ask', { text: 'Di mana?' }], ['respond', { text: 'Sudah.' }], ['followUp', { text: 'Berangkat.' }], ['transfer', { agency: disdukcapil, text: 'Bukan kami.' }], ['close', { reason: 'answered', text: 'Sudah.' }], ['assign', { officer: 'petugas-x' }]] as const) {
    const refused = problemOf(await town.ask(`officer.reports.${name}`, { ...asked, json: { ...json, version } }))
    assert.equal(refused.code, 'transition-not-allowed', name)
    assert.match(refused.detail ?? '', new RegExp(`version ${version + 1} by now, not ${version}`))
  }
  assert.equal((await town.timeline(report)).length, 2)
  await town.asked('officer.reports.respond', { ...asked, json: { text: 'Sudah.', version: version + 1 } })
  assert.equal((await town.timeline(report)).length, 3)
})

it('a step that names no version is done, and a repeated key gets the same answer although its version has gone by', async () => {
  const report = await town.fileReport()
  const asked = { token, trackingId: report.trackingId }
  await town.asked('officer.reports.verify', { ...asked, json: {} })
  const { version } = await town.asked('officer.reports.retrieve', asked)
  const step = { ...asked, key: 'langkah-satu', json: { text: 'Sudah.', version } }
  const first = await town.asked('officer.reports.respond', step)
  assert.deepEqual(await town.asked('officer.reports.respond', step), first)
  const evidence = await town.attachEvidence(token, report)
  await town.asked('officer.reports.close', { ...asked, json: { reason: 'resolved', text: 'Sudah.', attachments: [evidence.id] } })
})
