/** Jobs come again and again, whatever fails in them: also where the log that is told of it fails. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { startJobs } from '../../packages/server/src/jobs/start-jobs.ts'
import { until } from './until.ts'
import { openTown } from './town.ts'

it('the next run comes after one in which the log failed too', async () => {
  const town = await openTown()
  const told = new Map<string, number>()
  const noClock = { ...town.relay.context, now: (): string => assert.fail('no clock') }
  const jobs = startJobs(noClock, 1, (name) => {
    told.set(name, (told.get(name) ?? 0) + 1)
    throw new Error('the disk of the log is full')
  })
  await until(() => told.size > 1 && [...told.values()].every((times) => times > 2))
  await jobs.stop()
  await town.close()
})
