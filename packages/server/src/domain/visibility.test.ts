/** Checks who sees what over every combination of viewer, flags, status, entry and attachment, against tables written out by hand. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roles, statuses, timelineEntryTypes } from '@lapor/sdk/contract'
import { type OfficerRole, officerRoles } from './officer.ts'
import type { EntryType } from './report-record.ts'
import { audienceOf, type Flags, type Onlooker, type Reach, reachOf, seesAttachment, seesEntry, sightOfEntry, sightOfReport } from './visibility.ts'

const everyStatus = [...statuses, 'a-status-of-tomorrow']
const twice = [false, true]
const everyFlags: Flags[] = twice.flatMap((anonymous) => twice.flatMap((confidential) => twice.flatMap((matterExpired) => [null, 'kel-a'].map((guardedFrom) => ({ anonymous, confidential, matterExpired, guardedFrom })))))
const officers: readonly Onlooker[] = officerRoles

const everyCase = (check: (flags: Flags, status: string) => void): void => {
  for (const flags of everyFlags) for (const status of everyStatus) check(flags, status)
}

/** Every set of entry types that may name an attachment, of those that can. */
const everyNaming = (['followed-up', 'responded', 'closed', 'replied', 'escalated'] as EntryType[]).reduce<EntryType[][]>((sets, type) => [...sets, ...sets.map((set) => [...set, type])], [[]])

/** Whether the public reads title, text and kelurahan, of a report that is neither confidential nor guarded nor past its time. */
const publicMatter: Readonly<Record<string, boolean>> = {
  filed: false,
  returned: false,
  verified: true,
  waiting: true,
  'in-progress': true,
  answered: true,
  closed: true,
  archived: false,
  withdrawn: false,
  'a-status-of-tomorrow': false,
}

/** One row for each viewer and flag "anonymous": what is seen whatever the status and the other flags. */
const always: readonly [Onlooker, anonymous: boolean, identity: boolean, onRequest: boolean, assignee: boolean, theRest: boolean][] = [
  ['public', false, false, false, false, false],
  ['public', true, false, false, false, false],
  ['reporter', false, true, false, false, true],
  ['reporter', true, true, false, false, true],
  ['officer', false, true, false, true, true],
  ['officer', true, false, false, true, true],
  ['coordinator', false, true, false, true, true],
  ['coordinator', true, false, false, true, true],
  ['admin', false, true, true, true, true],
  ['admin', true, false, true, true, true],
]

describe('what each viewer sees of a report', () => {
  for (const [viewer, anonymous, identity, identityOnRequest, assignee, theRest] of always) {
    it(`is ${viewer === 'public' ? 'never' : 'always'} ${identity ? 'with' : 'without'} identity for ${viewer} where it is ${anonymous ? '' : 'not '}anonymous`, () => {
      everyCase((flags, status) => {
        const { exists: _, matter: __, ...sight } = sightOfReport(viewer, { ...flags, anonymous }, status)
        assert.deepEqual(sight, { identity, identityOnRequest, assignee, exactPlace: theRest, sending: theRest, rating: theRest, original: theRest, aboutStaff: theRest })
      })
    })
  }

  it('hides from nobody but the public that it exists, and its matter', () => {
    for (const viewer of ['reporter', ...officers] as const) everyCase((flags, status) => assert.deepEqual([sightOfReport(viewer, flags, status).exists, sightOfReport(viewer, flags, status).matter], [true, true]))
  })

  it('names every viewer there is', () => assert.deepEqual([...new Set(always.map(([viewer]) => viewer))].sort(), ['admin', 'coordinator', 'officer', 'public', 'reporter']))
})

describe('the public', () => {
  /** confidential, past its time, guarded → whether it is told that there is such a report, and may read it where the status allows. */
  const rows: readonly [boolean, boolean, string | null, exists: boolean, readable: boolean][] = [
    [false, false, null, true, true],
    [false, false, 'kel-a', false, false],
    [false, true, null, true, false],
    [false, true, 'kel-a', false, false],
    [true, false, null, false, false],
    [true, false, 'kel-a', false, false],
    [true, true, null, false, false],
    [true, true, 'kel-a', false, false],
  ]

  for (const [confidential, matterExpired, guardedFrom, exists, readable] of rows) {
    const flags = [{ anonymous: false, confidential, matterExpired, guardedFrom }, { anonymous: true, confidential, matterExpired, guardedFrom }]
    it(`${readable ? 'reads after verification' : exists ? 'knows of, but never reads,' : 'knows nothing of'} a report that is ${[confidential && 'confidential', matterExpired && 'past its time', guardedFrom && 'about staff'].filter(Boolean).join(', ') || 'like any other'}`, () => {
      for (const one of flags) {
        for (const status of everyStatus) {
          const open = readable && publicMatter[status] === true
          assert.deepEqual([sightOfReport('public', one, status).exists, sightOfReport('public', one, status).matter], [exists, open], status)
          for (const by of roles) {
            const entries = timelineEntryTypes.map((type) => [type, sightOfEntry('public', one, status, { type, by })] as const)
            assert.deepEqual(entries.filter(([, sight]) => sight.text).map(([type]) => type), open && by !== 'reporter' ? ['responded', 'closed', 'escalated'] : [])
            assert.deepEqual(entries.filter(([, sight]) => sight.reason).map(([type]) => type), open ? ['closed', 'escalated'] : [])
            assert.deepEqual(entries.filter(([, sight]) => sight.attachments).map(([type]) => type), open ? ['closed'] : [])
          }
          for (const namedIn of everyNaming) {
            assert.equal(seesAttachment('public', one, status, { by: 'officer', namedIn }), open && namedIn.includes('closed'))
            assert.equal(seesAttachment('public', one, status, { by: 'reporter', namedIn }), false)
          }
        }
      }
    })
  }
})

describe('officers of every role', () => {
  it('read every entry and photo', () => {
    for (const viewer of officers) {
      everyCase((flags, status) => {
        for (const by of roles) for (const type of timelineEntryTypes) assert.deepEqual(sightOfEntry(viewer, flags, status, { type, by }), { text: true, reason: true, attachments: true })
        for (const by of ['reporter', 'officer'] as const) for (const namedIn of everyNaming) assert.equal(seesAttachment(viewer, flags, status, { by, namedIn }), true)
      })
    }
  })
})

describe('the reporter', () => {
  it('reads every entry but the words between officers, and evidence once an entry shows it', () => {
    everyCase((flags, status) => {
      for (const by of roles) for (const type of timelineEntryTypes) assert.deepEqual(sightOfEntry('reporter', flags, status, { type, by }), { text: type !== 'assigned', reason: true, attachments: true })
      for (const namedIn of everyNaming) {
        assert.equal(seesAttachment('reporter', flags, status, { by: 'reporter', namedIn }), true)
        assert.equal(seesAttachment('reporter', flags, status, { by: 'officer', namedIn }), namedIn.length > 0)
      }
    })
  })
})

it('only officers see the entry that alerts them; every other entry is seen by whoever sees the report', () => {
  const unseen = (viewer: Onlooker): readonly EntryType[] => timelineEntryTypes.filter((type) => !seesEntry(viewer, { type }))
  assert.deepEqual((['public', 'reporter', ...officers] as const).map(unseen), [['alerted'], ['alerted'], [], [], []])
})

describe('who else reads an entry, as officers are told', () => {
  /** What only the agency and its reporter read, what nobody but officers reads, and what everybody reads, where an entry says something. */
  const spoken: Readonly<Record<EntryType, 'officer' | 'reporter' | 'public'>> = {
    filed: 'reporter', verified: 'reporter', returned: 'reporter', asked: 'reporter', replied: 'reporter', corrected: 'reporter', assigned: 'officer', transferred: 'reporter', 'followed-up': 'reporter', extended: 'reporter',
    responded: 'public', closed: 'public', reopened: 'reporter', rated: 'reporter', archived: 'reporter', withdrawn: 'reporter', warned: 'reporter', alerted: 'officer', escalated: 'public',
  }

  it('is whoever may read its words, for every entry, flag and status', () => {
    everyCase((flags, status) => {
      const isOpen = !flags.confidential && flags.guardedFrom === null && flags.matterExpired === false && publicMatter[status] === true
      for (const by of roles) {
        for (const type of timelineEntryTypes) {
          const widest = spoken[type] === 'public' && (!isOpen || by === 'reporter') ? 'reporter' : spoken[type]
          assert.equal(audienceOf(flags, status, { type, by, text: 'Kata', reason: null }), widest, `${type} by ${by}, ${status}`)
        }
      }
    })
  })

  it('is everybody who may know of the report, where an entry says nothing, but for what only officers are shown', () => {
    everyCase((flags, status) => {
      const isKnown = !flags.confidential && flags.guardedFrom === null
      for (const type of timelineEntryTypes) assert.equal(audienceOf(flags, status, { type, by: 'officer', text: null, reason: null }), type === 'alerted' ? 'officer' : isKnown ? 'public' : 'reporter', `${type}, ${status}`)
    })
  })

  it('is no wider than who reads the reason', () => {
    const open: Flags = { anonymous: false, confidential: false }
    assert.equal(audienceOf(open, 'closed', { type: 'closed', by: 'reporter', text: null, reason: 'by-reporter' }), 'public')
    assert.equal(audienceOf(open, 'returned', { type: 'returned', by: 'officer', text: null, reason: 'place-unclear' }), 'reporter')
  })
})

describe('how far an officer gets', () => {
  /** Held by kec-b. `guarded`: about the staff of kel-a, and not released. */
  const rows: readonly [OfficerRole, of: string, open: Reach, guarded: Reach][] = [
    ['officer', 'kec-b', 'handles', 'handles'],
    ['officer', 'kel-a', 'refused', 'unknown'],
    ['officer', 'dinas-c', 'refused', 'unknown'],
    ['coordinator', 'kec-b', 'handles', 'handles'],
    ['coordinator', 'kel-a', 'handles', 'unknown'],
    ['coordinator', 'dinas-c', 'handles', 'unknown'],
    ['admin', 'kec-b', 'handles', 'handles'],
    ['admin', 'kel-a', 'handles', 'unknown'],
    ['admin', 'dinas-c', 'handles', 'handles'],
  ]
  for (const [role, agencySlug, open, guarded] of rows) {
    it(`is "${open}" for the ${role} of ${agencySlug} with a report of kec-b, and "${guarded}" where it is about the staff of kel-a`, () => {
      const agency = { slug: 'kec-b' }
      assert.deepEqual([reachOf({ role, agencySlug }, { agency, guardedFrom: null }), reachOf({ role, agencySlug }, { agency, guardedFrom: 'kel-a' })], [open, guarded])
    })
  }
})
