/** Checks who sees what over every combination of viewer, flags, status, entry and attachment. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roles, statuses, timelineEntryTypes, viewers } from '@lapor/sdk/contract'
import type { EntryType } from './report-record.ts'
import { type Flags, seesAttachment, sightOfEntry, sightOfReport } from './visibility.ts'

const everyStatus = [...statuses, 'a-status-of-tomorrow']
const everyFlags: Flags[] = [false, true].flatMap((anonymous) => [false, true].map((confidential) => ({ anonymous, confidential })))
/** Written out here, so that a change of the rule is a change of two places. */
const publicStatuses = ['verified', 'waiting', 'in-progress', 'answered', 'closed']
const isOpen = (flags: Flags, status: string): boolean => !flags.confidential && publicStatuses.includes(status)

const everyCase = (check: (flags: Flags, status: string) => void): void => {
  for (const flags of everyFlags) for (const status of everyStatus) check(flags, status)
}

/** Every set of entry types that may name an attachment. */
const everyNaming = Array.from({ length: 2 ** timelineEntryTypes.length }, (_, bits) => timelineEntryTypes.filter((_type, index) => bits & (1 << index)) as EntryType[])

describe('the public', () => {
  it('is told that a confidential report does not exist, whatever its status', () => {
    everyCase((flags, status) => assert.equal(sightOfReport('public', flags, status).exists, !flags.confidential))
  })

  it('reads the matter of a report only after an officer verified it, and not after its reporter took it back', () => {
    everyCase((flags, status) => assert.equal(sightOfReport('public', flags, status).matter, isOpen(flags, status), `${status} ${JSON.stringify(flags)}`))
  })

  it('never sees identity, exact place, how it was sent, how content the reporter is or who is in charge', () => {
    everyCase((flags, status) => {
      const { exists, matter, ...never } = sightOfReport('public', flags, status)
      assert.deepEqual(never, { identity: false, exactPlace: false, sending: false, rating: false, assignee: false })
    })
  })

  it('reads only responses and closings on the timeline, and nothing before verification', () => {
    everyCase((flags, status) => {
      const texts = timelineEntryTypes.filter((type) => sightOfEntry('public', flags, status, { type, by: 'officer' }).text)
      assert.deepEqual(texts, isOpen(flags, status) ? ['responded', 'closed'] : [])
      for (const by of roles) {
        const reasons = timelineEntryTypes.filter((type) => sightOfEntry('public', flags, status, { type, by }).reason)
        assert.deepEqual(reasons, isOpen(flags, status) ? ['closed'] : [])
      }
    })
  })

  it('never reads a word of the reporter on the timeline', () => {
    everyCase((flags, status) => {
      for (const type of timelineEntryTypes) assert.equal(sightOfEntry('public', flags, status, { type, by: 'reporter' }).text, false, type)
    })
  })

  it('sees a photo only if an officer took it and a closing shows it', () => {
    everyCase((flags, status) => {
      for (const namedIn of everyNaming) {
        assert.equal(seesAttachment('public', flags, status, { by: 'officer', namedIn }), isOpen(flags, status) && namedIn.includes('closed'))
        assert.equal(seesAttachment('public', flags, status, { by: 'reporter', namedIn }), false)
      }
    })
  })
})

describe('the officer of the agency', () => {
  it('sees everything but the identity behind an anonymous report', () => {
    everyCase((flags, status) => {
      assert.deepEqual(sightOfReport('officer', flags, status), { exists: true, matter: true, exactPlace: true, identity: !flags.anonymous, sending: true, rating: true, assignee: true })
      for (const by of roles) for (const type of timelineEntryTypes) assert.deepEqual(sightOfEntry('officer', flags, status, { type, by }), { text: true, reason: true, attachments: true })
      for (const by of ['reporter', 'officer'] as const) for (const namedIn of everyNaming) assert.equal(seesAttachment('officer', flags, status, { by, namedIn }), true)
    })
  })
})

describe('the reporter', () => {
  it('sees all of the own report, in every status and with every flag, but not which officer has it or what officers tell each other', () => {
    everyCase((flags, status) => {
      assert.deepEqual(sightOfReport('reporter', flags, status), { exists: true, matter: true, exactPlace: true, identity: true, sending: true, rating: true, assignee: false })
      for (const by of roles) for (const type of timelineEntryTypes) assert.deepEqual(sightOfEntry('reporter', flags, status, { type, by }), { text: type !== 'assigned', reason: true, attachments: true })
    })
  })

  it('sees evidence once an entry shows it, and the own photos always', () => {
    everyCase((flags, status) => {
      for (const namedIn of everyNaming) {
        assert.equal(seesAttachment('reporter', flags, status, { by: 'reporter', namedIn }), true)
        assert.equal(seesAttachment('reporter', flags, status, { by: 'officer', namedIn }), namedIn.length > 0)
      }
    })
  })
})

it('no viewer is forgotten here', () => assert.deepEqual([...viewers].sort(), ['officer', 'public', 'reporter']))
