/** Plants marks in everything a reporter gives and looks for them in every public answer, over every status and flag. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { type RouteName, statuses } from '@lapor/sdk/contract'
import { aPhoto, asPublic, type Filed, openTown, type Town } from './town.ts'

let town: Town
let token: string
before(async () => {
  town = await openTown()
  token = await town.officer()
})
after(() => town.close())

/** Never public, in no status and under no flag. */
const alwaysPrivate = { name: 'TANDA-NAMA', phone: '0000 1111 2222', email: 'tanda@surat.example', landmark: 'TANDA-PATOKAN', rw: '917', rt: '638', reply: 'TANDA-BALASAN', asked: 'TANDA-TANYA', returned: 'TANDA-KEMBALI', archived: 'TANDA-ARSIP', followUp: 'TANDA-KERJA', device: '2026-11-24T01:02:03' }
/** Public once an officer verified the report, unless it is confidential. */
const publicLater = { text: 'TANDA-TEKS', responded: 'TANDA-TANGGAPAN', closed: 'TANDA-TUTUP' }

const command = (name: RouteName, { trackingId }: Filed, json: unknown) => town.asked(name as 'officer.reports.verify', { token, trackingId, json })

/** How a report comes into each status, with a mark at every step. */
const ways: Readonly<Record<(typeof statuses)[number], (report: Filed) => Promise<void>>> = {
  filed: async () => undefined,
  returned: async (report) => void (await command('officer.reports.return', report, { reason: 'place-unclear', text: alwaysPrivate.returned })),
  verified: async (report) => {
    await ways.returned(report)
    await town.asked('reports.reply', { ...report, json: { text: alwaysPrivate.reply } })
    await command('officer.reports.verify', report, {})
  },
  waiting: async (report) => {
    await ways.verified(report)
    await command('officer.reports.ask', report, { text: alwaysPrivate.asked })
  },
  'in-progress': async (report) => {
    await ways.waiting(report)
    const photo = await town.attach(report)
    await town.asked('reports.reply', { ...report, json: { text: alwaysPrivate.reply, attachments: [photo.id] } })
    const evidence = await town.attachEvidence(token, report)
    await command('officer.reports.followUp', report, { text: alwaysPrivate.followUp, attachments: [evidence.id] })
  },
  answered: async (report) => {
    await ways['in-progress'](report)
    const evidence = await town.attachEvidence(token, report)
    await command('officer.reports.respond', report, { text: publicLater.responded, attachments: [evidence.id] })
  },
  closed: async (report) => {
    await ways.answered(report)
    const evidence = await town.attachEvidence(token, report)
    await command('officer.reports.close', report, { reason: 'resolved', text: publicLater.closed, attachments: [evidence.id] })
  },
  archived: async (report) => void (await command('officer.reports.archive', report, { reason: 'duplicate', text: alwaysPrivate.archived })),
}

const isPublicStatus = (status: string): boolean => !['filed', 'returned', 'archived'].includes(status)

for (const status of statuses) {
  for (const anonymous of [false, true]) {
    for (const confidential of [false, true]) {
      it(`nothing of a report that is ${[status, anonymous && 'anonymous', confidential && 'confidential'].filter(Boolean).join(', ')} leaks to the public`, async () => {
        const { name, phone, email, landmark, rw, rt, device } = alwaysPrivate
        const report = await town.fileReport({ text: `${publicLater.text} lampu mati.`, anonymous, confidential, photos: 1, reporter: { name, phone, email }, place: { regionCode: '36.74.07.1003', rw, rt, landmark }, createdAtDevice: `${device}+07:00` })
        const photo = await town.attach(report, await aPhoto())
        await ways[status](report)
        const mine = await town.read(report)
        assert.equal(mine.status, status)

        const answers = [
          await town.ask('reports.retrieve', asPublic(report)),
          await town.ask('reports.timeline', asPublic(report)),
          await town.ask('site.retrieve'),
          await town.ask('regions.list'),
          await town.ask('reports.retrieve', { ...asPublic(report), secret: '2'.repeat(24) }),
        ]
        assert.equal(answers[0]?.status, confidential ? 404 : 200)
        const seen = answers.map((one) => one.text).join('\n')
        // Numbers are looked for as whole values: an id may contain the digits by chance.
        for (const [what, mark] of Object.entries(alwaysPrivate)) assert.ok(!seen.includes(/^\d{3}$/.test(mark) ? `"${mark}"` : mark), `${what} is public`)
        assert.ok(!seen.includes(report.secret))
        if (confidential || !isPublicStatus(status)) {
          for (const [what, mark] of Object.entries(publicLater)) assert.ok(!seen.includes(mark), `${what} is public`)
          assert.ok(!answers[0].text.includes('36.74.07.1003') && !answers[0].text.includes('Keranggan'))
        } else {
          assert.ok(seen.includes(publicLater.text))
        }

        // Of the photos only the evidence of the closing is public, and only its bytes.
        const shown = confidential || status !== 'closed' ? [] : [mine.attachments.filter((one) => one.by === 'officer').at(-1)?.id]
        const open: (string | undefined)[] = []
        for (const { id } of [photo, ...mine.attachments]) {
          const answered = await town.ask('attachments.retrieve', { ...asPublic(report), attachmentId: id })
          if (answered.status === 200) open.push(id)
        }
        assert.deepEqual(open, shown)
      })
    }
  }
}

it('an officer of the agency never reads who is behind an anonymous report', async () => {
  const report = await town.fileReport({ anonymous: true, reporter: { name: alwaysPrivate.name, phone: alwaysPrivate.phone, email: alwaysPrivate.email } })
  await ways.closed(report)
  const { trackingId } = report
  const seen = [await town.ask('officer.reports.retrieve', { token, trackingId }), await town.ask('officer.reports.timeline', { token, trackingId }), await town.ask('officer.reports.list', { token, query: '?limit=100&status=closed' })]
  const ownLine = seen.map((one) => one.text).join('\n').split('{"trackingId"').filter((part) => part.includes(trackingId)).join('\n')
  for (const mark of [alwaysPrivate.name, alwaysPrivate.phone, alwaysPrivate.email]) assert.ok(!ownLine.includes(mark), mark)
  assert.ok(!seen.map((one) => one.text).join('').includes(report.secret))
})
