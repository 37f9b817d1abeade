/** Checks that while another process writes, writers wait without holding up anybody who reads. */
import assert from 'node:assert/strict'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { it } from 'node:test'
import { type Beside, openBeside } from './database.ts'
import { type Answered, aSubmission, openTown, type Town } from './town.ts'

const write = (town: Town): Promise<Answered> => town.ask('reports.create', { json: aSubmission() })

const withTown = async (busyTimeoutMs: number, test: (town: Town, beside: Beside) => Promise<void>): Promise<void> => {
  const town = await openTown({ busyTimeoutMs })
  const beside = await openBeside(town.dataFile)
  try {
    await test(town, beside)
  } finally {
    await beside.close()
    await town.close()
  }
}

it('eight waiting reports let pages be read at once, and are written when their turn comes', () =>
  withTown(4000, async (town, beside) => {
    const leave = await beside.occupy()
    let answered = 0
    const waiting = Promise.all(Array.from({ length: 8 }, () => write(town).finally(() => answered++)))
    const pages = []
    // So many that the reports have come to the lock long before the last one. Whoever waited there by holding up everybody would let the next page through only when it has given up.
    for (let n = 0; n < 50; n++) {
      pages.push((await town.ask('site.retrieve')).status)
      await nextTurn()
    }
    const answeredMeanwhile = answered
    await leave()
    assert.deepEqual((await waiting).map((one) => one.status), Array.from({ length: 8 }, () => 201))
    assert.deepEqual([pages, answeredMeanwhile], [Array.from({ length: 50 }, () => 200), 0])
  }))

it('eight that wait in vain give up together, not one after the other', () =>
  withTown(1500, async (town, beside) => {
    // A second relay at the same database: what it writes does not queue behind the eight.
    const other = await openTown({ dataFile: town.dataFile, busyTimeoutMs: 1500 })
    const leave = await beside.occupy()
    let answered = 0
    const waiting = Array.from({ length: 8 }, () => write(town).finally(() => answered++))
    await Promise.race(waiting)
    // It comes as the first one gives up, and waits for as long as that one did: by then, one after the other, two of them would have given up.
    const late = await write(other)
    const answeredBefore = answered
    const answers = await Promise.all(waiting).finally(leave)
    await other.close()
    assert.deepEqual(answers.map((one) => one.status), Array.from({ length: 8 }, () => 503))
    assert.deepEqual([late.status, answeredBefore], [503, 8])
    assert.equal((await write(town)).status, 201)
  }))
