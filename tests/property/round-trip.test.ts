/** Whatever a citizen may write arrives at the relay, lies in its database and is read back, letter for letter. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import fc from 'fast-check'
import { ReportSubmission } from '@lapor/sdk/contract'
import { draftOf, type ReportDraft, submissionOf } from '@lapor/sdk/draft'
import { type Beside, openBeside } from '../server/database.ts'
import { disdukcapil, kademangan, openTown, type Town } from '../server/town.ts'
import { instants, secrets, seed, validDrafts } from './arbitraries.ts'

let town: Town
let beside: Beside
let regions: string[]

before(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
  regions = (await town.asked('regions.list', {})).items.map(({ code }) => code)
})
after(async () => {
  await beside.close()
  await town.close()
})

const orNull = (typed: string): string | null => typed.trim() || null

/** What was written, by the draft alone. */
const drafted = (draft: ReportDraft) => {
  const identity = Object.fromEntries((['name', 'address', 'phone', 'email'] as const).flatMap((field) => (draft.identity === 'none' || orNull(draft[field]) === null ? [] : [[field, draft[field].trim()]])))
  return {
    classification: draft.classification,
    text: draft.text.trim(),
    occurredOn: orNull(draft.occurredOn),
    place: { regionCode: draft.regionCode, rw: orNull(draft.rw), rt: orNull(draft.rt), landmark: orNull(draft.landmark), point: orNull(draft.point ?? '') },
    anonymous: draft.identity !== 'named',
    confidential: draft.confidential,
    category: orNull(draft.category ?? ''),
    aboutStaff: draft.aboutStaff === true,
    onBehalf: draft.onBehalf === true,
    photos: draft.photos.length,
    reporter: Object.keys(identity).length === 0 ? null : identity,
  }
}

const kept = async (trackingId: string) => {
  const row = (await beside.get('select * from report where tracking_id = ?', trackingId)) ?? assert.fail('no row')
  // Encrypted; that it opens again is seen in what its reporter reads.
  const identity = await beside.get('select * from reporter where report_id = ?', String(row['id']))
  return {
    classification: row['classification'],
    text: row['text'],
    occurredOn: row['occurred_on'],
    place: { regionCode: row['region_code'], rw: row['rw'], rt: row['rt'], landmark: row['landmark'], point: row['point'] },
    anonymous: row['anonymous'] === 1,
    confidential: row['confidential'] === 1,
    category: row['category'],
    aboutStaff: row['about_staff'] === 1,
    onBehalf: row['on_behalf'] === 1,
    photos: row['photos'],
    reporter: identity !== undefined,
  }
}

for (const key of [kademangan, disdukcapil]) {
  it(`every draft that ${key} takes comes back to its reporter as it was written`, async () => {
    const site = await town.asked('site.retrieve', { site: key })
    await fc.assert(
      fc.asyncProperty(validDrafts(site, regions), secrets, instants, async (draft, trackingSecret, now) => {
        const made = submissionOf(draft, site, { now, today: '2026-01-01', trackingSecret })
        assert.ok('submission' in made, JSON.stringify(made))
        const submission = ReportSubmission.parse(JSON.parse(JSON.stringify(made.submission)))
        assert.deepEqual(submissionOf(draftOf(submission, draft.photos), site, { now, today: '2026-01-01', trackingSecret }), made, 'mended, it is the same')

        const { trackingId } = await town.asked('reports.create', { site: key, json: submission })
        assert.deepEqual(await kept(trackingId), { ...drafted(draft), reporter: drafted(draft).reporter !== null })

        const { place, ...report } = await town.read({ site: key, trackingId, secret: trackingSecret })
        const { classification, text, occurredOn, category, onBehalf = false, anonymous, confidential, photos, reporter, createdAtDevice, agency } = report
        const { regionCode, rw, rt, landmark, point } = place
        // Whom it is about is told by who has it.
        const aboutStaff = agency.slug === site.supervisor?.slug
        assert.deepEqual({ classification, text, occurredOn, place: { regionCode, rw, rt, landmark, point }, category, aboutStaff, onBehalf, anonymous, confidential, photos, reporter }, drafted(draft))
        assert.equal(createdAtDevice, now)
      }),
      { seed, numRuns: 40 },
    )
  })
}
