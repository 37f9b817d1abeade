/** Checks that while another process writes, writers wait without holding up anybody who reads. */
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, it } from 'node:test'
import { type Beside, openBeside } from './database.ts'
import { aSubmission, openTown, type Town } from './town.ts'

let town: Town
let beside: Beside
before(async () => {
  town = await openTown({ busyTimeoutMs: 1500 })
  beside = await openBeside(town.dataFile)
})
after(async () => {
  await beside.close()
  await town.close()
})

const write = () => town.ask('reports.create', { json: aSubmission() })

it('eight waiting reports let pages be read at once, and are written when their turn comes', async () => {
  const leave = await beside.occupy()
  const waiting = Promise.all(Array.from({ length: 8 }, write))
  await pause(50)
  let slowest = 0
  for (let n = 0; n < 10; n++) {
    const started = performance.now()
    assert.equal((await town.ask('site.retrieve')).status, 200)
    slowest = Math.max(slowest, performance.now() - started)
    await pause(20)
  }
  await leave()
  assert.deepEqual((await waiting).map((one) => one.status), Array.from({ length: 8 }, () => 201))
  assert.ok(slowest < 300, `${String(slowest)} ms`)
})

it('eight that wait in vain give up together, not one after the other', async () => {
  const leave = await beside.occupy()
  const started = performance.now()
  const answers = await Promise.all(Array.from({ length: 8 }, write)).finally(leave)
  assert.deepEqual(new Set(answers.map((one) => one.status)), new Set([503]))
  const waited = performance.now() - started
  assert.ok(waited > 1000 && waited < 3000, `${String(waited)} ms`)
  assert.equal((await write()).status, 201)
})
