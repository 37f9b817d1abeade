/** What every relay owes to every client of the SDK: one suite, which the relay and the test relay pass. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type KnownProblemCode, problemCodes, routes } from '@lapor/sdk/contract'
import { admin } from './suite/admin.ts'
import { calls } from './suite/calls.ts'
import { discretion } from './suite/discretion.ts'
import { doors } from './suite/doors.ts'
import { files } from './suite/files.ts'
import { filing } from './suite/filing.ts'
import { lists } from './suite/lists.ts'
import { map } from './suite/map.ts'
import { photos } from './suite/photos.ts'
import { privacy } from './suite/privacy.ts'
import { publicSide } from './suite/public.ts'
import { steps } from './suite/steps.ts'
import { type OpenRelay, openTown, type Town } from './suite/town.ts'
import { uploads } from './suite/uploads.ts'

/** Busy and broken relays, and a map whose source is down, are no client's doing; limits are tested with the relay. */
const elsewhere: readonly KnownProblemCode[] = ['internal-error', 'storage-busy', 'rate-limited', 'tiles-unavailable']

const dayMs = 86_400_000
const jakartaMs = 7 * 3_600_000
const enoughMs = 120_000

/** What a relay promises "as of today" and counts "this month" holds still for a suite that runs on one day of its agencies: shortly before their midnight it waits. */
const onOneDay = async (): Promise<void> => {
  const leftMs = dayMs - ((Date.now() + jakartaMs) % dayMs)
  if (leftMs < enoughMs) await setTimeout(leftMs)
}

/** @param open starts a relay that has the sites and agencies which suite/town.ts names */
export const contractSuite = (name: string, open: () => Promise<OpenRelay>): void => {
  describe(`${name} honours the contract`, () => {
    let town: Town
    const opened = (): Town => town

    before(async () => {
      await onOneDay()
      town = await openTown(await open())
    })
    after(() => town.relay.close())

    describe('filing', () => filing(opened))
    describe('a photo', () => photos(opened))
    describe('uploads', () => uploads(opened))
    describe('files', () => files(opened))
    describe('lists', () => lists(opened))
    describe('the public side', () => publicSide(opened))
    describe('the map', () => map(opened))
    describe('steps', () => steps(opened))
    describe('privacy', () => privacy(opened))
    describe('discretion', () => discretion(opened))
    describe('doors', () => doors(opened))
    describe('administration', () => admin(opened))
    describe('calls', () => calls(opened))

    it('in every route of the table', () => {
      assert.deepEqual([...town.called].sort(), [...Object.keys(routes), 'uploads'].sort())
    })

    it('in every refusal that a client can cause', () => {
      const wanted = Object.keys(problemCodes).filter((code) => !elsewhere.includes(code as KnownProblemCode))
      assert.deepEqual([...town.refusals].sort(), wanted.sort())
    })
  })
}
