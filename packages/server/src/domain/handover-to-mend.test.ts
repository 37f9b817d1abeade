/** Checks to which of several systems a number belongs that an officer notes by hand. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HandoverRecord, HandoverState } from './handover.ts'
import { handoverToMend, type NotedNumber, type WayOn } from './handover-to-mend.ts'

const way = (channelId: string, system: string, state?: HandoverState, trackingId: string | null = null): WayOn => ({
  channelId,
  system,
  handover: state === undefined ? null : ({ reportId: 'r', channelId, system, state, trackingId, status: null, said: null, at: '', pullAt: null } satisfies HandoverRecord),
})
const mended = (ways: readonly WayOn[], more: Partial<NotedNumber> = {}): string | undefined => handoverToMend(ways, { trackingId: '7', system: 'SP4N-LAPOR!', ...more })?.channelId

describe('a number that an officer notes', () => {
  it('belongs to the only way on, whatever came of it', () => {
    for (const state of [undefined, 'taken', 'refused', 'unclear', 'kept'] as const) assert.equal(mended([way('a', 'Open311', state)]), 'a', state)
    assert.equal(mended([]), undefined)
  })

  it('belongs to the system that has none yet, not to the one that was first', () => {
    for (const state of [undefined, 'refused', 'unclear'] as const) {
      assert.equal(mended([way('a', 'Open311', 'taken', '100'), way('b', 'SP4N-LAPOR!', state)]), 'b', state)
      assert.equal(mended([way('a', 'SP4N-LAPOR!', 'taken', '100'), way('b', 'Open311', state)]), 'b', state)
    }
  })

  it('that a system has given already is that one\'s, so that its status can be noted', () => {
    assert.equal(mended([way('a', 'SP4N-LAPOR!', 'taken', '7'), way('b', 'Open311', 'unclear')]), 'a')
  })

  it('is not looked for where nothing was to arrive', () => {
    assert.equal(mended([way('a', 'Open311', 'kept'), way('b', 'SP4N-LAPOR!', 'taken', '100')]), 'b')
  })

  it('belongs to the system that was meant where several lack one, or none does', () => {
    assert.equal(mended([way('a', 'Open311', 'unclear'), way('b', 'SP4N-LAPOR!')]), 'b')
    assert.equal(mended([way('a', 'Open311', 'taken', '1'), way('b', 'SP4N-LAPOR!', 'taken', '2')]), 'b')
  })

  it('belongs to nobody before the officer has named the channel where two could be meant', () => {
    const two = [way('a', 'SP4N-LAPOR!', 'unclear'), way('b', 'SP4N-LAPOR!')]
    assert.deepEqual([mended(two), mended(two, { channelId: 'b' }), mended(two, { channelId: 'c' })], [undefined, 'b', undefined])
    assert.equal(mended([way('a', 'Open311'), way('b', 'Open311')]), undefined)
  })
})
