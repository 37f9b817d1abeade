/** A refused report comes back into the form with every word and every choice that was made. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fixture } from '../../../../tests/sdk/fixture.ts'
import type { ReportSubmission, Site } from '../contract/index.ts'
import { draftOf, submissionOf } from './index.ts'

const site = fixture<Site>('site')
const lengkap = fixture<ReportSubmission>('submission-lengkap')
const photos = Array.from({ length: lengkap.photos }, (_, at) => ({ id: `p${at}`, blob: new Blob(['x']) }))

const { category: _, ...withoutCategory } = lengkap

/** Each has something that the others have not. */
const refused: Readonly<Record<string, ReportSubmission>> = {
  'with a name': { ...lengkap, anonymous: false },
  'with a hidden name': { ...lengkap, anonymous: true },
  'without a name': { ...fixture<ReportSubmission>('submission-ringkas'), anonymous: true },
  'that is confidential': { ...lengkap, confidential: true },
  'about the agency’s own staff': { ...lengkap, aboutStaff: true },
  'for somebody else': { ...lengkap, onBehalf: true },
  'without a tile': withoutCategory,
  'with every detail of the place': { ...lengkap, place: { regionCode: '36.74.07.1004', rw: '3', rt: '12', landmark: 'depan SDN 2', point: 'geo:-6.337142,106.672301;u=18' }, occurredOn: '2026-11-20' },
  'with address and both contacts': { ...lengkap, reporter: { name: 'Warga Contoh', address: 'Jl. Contoh 1', phone: '0812-0000-0000', email: 'warga@example.com' } },
  'with little of an identity': { ...lengkap, anonymous: true, reporter: { phone: '0812-0000-0000' } },
}

for (const [what, submission] of Object.entries(refused)) {
  it(`a report ${what} is the same when it is sent again unchanged`, () => {
    const sent: ReportSubmission = { ...submission, photos: photos.length, noticeVersion: site.privacyNotice.version }
    const asking: Site = { ...site, fields: { name: 'optional', address: 'optional', contact: 'optional', photo: 'optional' } }
    const again = submissionOf(draftOf(sent, photos), asking, { now: sent.createdAtDevice, today: '2026-12-31', trackingSecret: sent.trackingSecret })
    assert.deepEqual(again, { submission: sent })
  })
}

it('says in the form which choice about the name was made, and leaves empty what was not given', () => {
  const { reporter: __, ...nameless } = lengkap
  const choices = [draftOf({ ...lengkap, anonymous: false }, []), draftOf({ ...lengkap, anonymous: true }, []), draftOf({ ...nameless, anonymous: true }, [])].map(({ identity }) => identity)
  assert.deepEqual(choices, ['named', 'hidden', 'none'])
  const { name, address, phone, email, rw, rt, landmark, point, occurredOn, category } = draftOf(fixture<ReportSubmission>('submission-ringkas'), [])
  assert.deepEqual({ name, address, phone, email, rw, rt, landmark, point }, { name: '', address: '', phone: '', email: '', rw: '3', rt: '2', landmark: 'depan SDN Kademangan 2', point: '' })
  assert.deepEqual([occurredOn, category], ['', ''])
})

it('is another report, with its own photos', () => {
  const [one, two] = [draftOf(lengkap, photos), draftOf(lengkap, photos)]
  assert.match(one.id, /^[0-9a-f]{32}$/)
  assert.notEqual(one.id, two.id)
  assert.equal(one.photos, photos)
})
