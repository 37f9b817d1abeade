/** What is on its way from a page's memory is in one hand, however long that takes. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createOutbox } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'
import { photo, receipt, submission } from '../../../../tests/sdk/outbox-samples.ts'
import { rest } from '../../../../tests/sdk/rest.ts'
import { pageLocks } from './page-locks.ts'

it('a photo is not thrown away, nor sent by another form, while it leaves for longer than a lease lasts', async () => {
  let now = 1_000_000
  const storage = memoryStorage()
  const leaving: (() => void)[] = []
  const form = () => createOutbox({ storage, site: 'kel-kademangan', now: () => now, random: () => 0, locks: pageLocks, send: { report: async () => receipt, photo: () => new Promise<void>((resolve) => leaving.push(resolve)) } })
  const [one, other] = [form(), form()]
  await one.add(submission, [photo('p')], 'a')
  const sent = one.flush()
  await rest()
  now += 100_000
  assert.equal(await one.take('a'), false)
  assert.equal(await other.take('a'), false)
  await other.flush(true)
  assert.equal(leaving.length, 1)
  leaving[0]?.()
  await sent
  assert.deepEqual(await one.entries(), [])
  assert.equal(await one.take('a'), false, 'it is gone, and nobody has it')
})
