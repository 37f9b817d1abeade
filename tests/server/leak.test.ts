/** Plants marks in everything a reporter gives and looks for them in every public answer, over every status and flag. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { type RouteName, statuses } from '@lapor/sdk/contract'
import { aPhoto, asPublic, disdukcapil, type Filed, kademangan, openTown, type Town } from './town.ts'

let town: Town
let token: string
/** Sees every agency: a report that was transferred comes back by this hand. */
let coordinator: string
before(async () => {
  town = await openTown()
  token = await town.officer()
  await town.relay.addOfficer({ id: 'petugas-tanda', name: alwaysPrivate.assignee, agencySlug: kademangan, role: 'officer' })
  coordinator = await town.officer(kademangan, 'coordinator')
})
after(() => town.close())

/** Never public, in no status and under no flag. */
const alwaysPrivate = { name: 'TANDA-NAMA', phone: '0000 1111 2222', email: 'tanda@surat.example', landmark: 'TANDA-PATOKAN', rw: '917', rt: '638', reply: 'TANDA-BALASAN', asked: 'TANDA-TANYA', returned: 'TANDA-KEMBALI', archived: 'TANDA-ARSIP', followUp: 'TANDA-KERJA', assigned: 'TANDA-TUGAS', assignee: 'TANDA-PETUGAS', transferred: 'TANDA-TERUS', corrected: 'TANDA-LAMA', reopened: 'TANDA-BUKA', rated: 'TANDA-NILAI', withdrawn: 'TANDA-TARIK', device: '2026-11-24T01:02:03' }
/** Public once an officer verified the report, unless it is confidential or its reporter took it back. */
const publicLater = { text: 'TANDA-TEKS', responded: 'TANDA-TANGGAPAN', closed: 'TANDA-TUTUP' }

const command = (name: RouteName, { trackingId }: Filed, json: unknown, as = token) => town.asked(name as 'officer.reports.verify', { token: as, trackingId, json })
const act = (name: RouteName, report: Filed, json: unknown) => town.asked(name as 'reports.withdraw', { ...report, json })

/** How a report comes into each status, with a mark at every step. */
const ways: Readonly<Record<(typeof statuses)[number], (report: Filed) => Promise<void>>> = {
  filed: async () => undefined,
  returned: async (report) => void (await command('officer.reports.return', report, { reason: 'place-unclear', text: alwaysPrivate.returned })),
  verified: async (report) => {
    await ways.returned(report)
    const { text } = await town.read(report)
    await act('reports.correct', report, { text: `${text} ${alwaysPrivate.corrected}` })
    await act('reports.correct', report, { text: `${text} Sudah seminggu.` })
    await act('reports.reply', report, { text: alwaysPrivate.reply })
    await command('officer.reports.verify', report, {})
    await command('officer.reports.assign', report, { officer: 'petugas-tanda', text: alwaysPrivate.assigned })
  },
  waiting: async (report) => {
    await ways.verified(report)
    await command('officer.reports.ask', report, { text: alwaysPrivate.asked })
  },
  'in-progress': async (report) => {
    await ways.waiting(report)
    await command('officer.reports.transfer', report, { agency: disdukcapil, text: alwaysPrivate.transferred })
    await command('officer.reports.transfer', report, { agency: kademangan, text: alwaysPrivate.transferred }, coordinator)
    await command('officer.reports.assign', report, { officer: 'petugas-tanda', text: alwaysPrivate.assigned })
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
    await act('reports.confirm', report, { text: alwaysPrivate.rated })
    await act('reports.reopen', report, { text: alwaysPrivate.reopened })
    const evidence = await town.attachEvidence(token, report)
    await command('officer.reports.close', report, { reason: 'resolved', text: publicLater.closed, attachments: [evidence.id] })
    await act('reports.rate', report, { score: 1, text: alwaysPrivate.rated })
  },
  archived: async (report) => void (await command('officer.reports.archive', report, { reason: 'duplicate', text: alwaysPrivate.archived })),
  withdrawn: async (report) => {
    await ways.answered(report)
    await act('reports.withdraw', report, { text: alwaysPrivate.withdrawn })
  },
}

const isPublicStatus = (status: string): boolean => !['filed', 'returned', 'archived', 'withdrawn'].includes(status)

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

        const lists = [await town.ask('reports.list', { query: '?limit=100' }), await town.ask('reports.similar', { json: { text: publicLater.text } }), await town.ask('statistics.retrieve')].map((one) => one.text).join('\n')
        for (const [what, mark] of Object.entries(alwaysPrivate)) assert.ok(!lists.includes(/^\d{3}$/.test(mark) ? `"${mark}"` : mark), `${what} is in a public list`)
        assert.equal(lists.includes(report.trackingId), !confidential && isPublicStatus(status))

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
