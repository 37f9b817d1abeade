/** Checks that two relay processes at one database do one intention once. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, it } from 'node:test'
import { openBeside } from './database.ts'
import { command, dataFolder, type ServerProcess, startServer } from './server-process.ts'
import { sendTo } from './send-to.ts'
import { aSubmission } from './town.ts'

const place = dataFolder()
let relays: ServerProcess[]

before(async () => {
  await command(place.dataFile, ['seed'])
  relays = [await startServer(place.dataFile), await startServer(place.dataFile)]
})
after(async () => {
  await Promise.all(relays.map((relay) => relay.end('SIGTERM')))
  place.remove()
})

it('the same key sent to both at once makes one report each time', async () => {
  const intentions = Array.from({ length: 40 }, () => ({ key: randomUUID(), json: aSubmission() }))
  const send = async (relay: ServerProcess, asking: (typeof intentions)[number]): Promise<string> => {
    const response = await sendTo(relay.baseUrl, 'reports.create', asking)
    assert.equal(response.status, 201)
    return response.text()
  }
  const answers = await Promise.all(intentions.map((asking) => Promise.all(relays.map((relay) => send(relay, asking)))))
  for (const [one, other] of answers) assert.equal(one, other)
  const database = await openBeside(place.dataFile)
  for (const table of ['report', 'timeline_entry', 'idempotency']) assert.equal((await database.get(`select count(*) as n from ${table}`))?.['n'], 40, table)
  await database.close()
})
