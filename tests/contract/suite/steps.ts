/** Steps: every command in every status, as the table of transitions says, and what each does besides. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isApiError } from '@lapor/sdk'
import { type Command, type KnownStatus, nextStatus, type ReportSubmission, statuses, type SystemCommand, type TimelineEntry, transitions } from '@lapor/sdk/contract'
import { agency, type Filed, formalRequest, otherAgency, regionCode, type Town, walked } from './town.ts'

/** What the clock gives, no client can. */
type GivenCommand = Exclude<Command, SystemCommand>

const acts: Record<GivenCommand, (town: Town, filed: Filed) => Promise<TimelineEntry>> = {
  verify: ({ officer }, { trackingId }) => officer.reports.verify(trackingId),
  return: ({ officer }, { trackingId }) => officer.reports.return(trackingId, { reason: 'evidence-needed', text: 'Mohon kirim fotonya.' }),
  ask: ({ officer }, { trackingId }) => officer.reports.ask(trackingId, { text: 'Sejak kapan?' }),
  assign: ({ officer, officerId }, { trackingId }) => officer.reports.assign(trackingId, { officer: officerId, text: 'Mohon dicek hari ini.' }),
  transfer: ({ officer }, { trackingId }) => officer.reports.transfer(trackingId, { agency: otherAgency, text: 'Ditangani dinas ini.' }),
  extend: ({ officer }, { trackingId }) => officer.reports.extend(trackingId, { text: 'Dokumennya masih dihimpun.' }),
  'follow-up': ({ officer }, { trackingId }) => officer.reports.followUp(trackingId, { text: 'Sedang dikerjakan.' }),
  respond: ({ officer }, { trackingId }) => officer.reports.respond(trackingId, { text: 'Dijadwalkan hari Senin.' }),
  close: ({ officer }, { trackingId }) => officer.reports.close(trackingId, { reason: 'unresolved', text: 'Di luar anggaran tahun ini.' }),
  archive: ({ officer }, { trackingId }) => officer.reports.archive(trackingId, { reason: 'not-a-report', text: 'Ini bukan laporan.' }),
  reply: ({ citizen }, { trackingId, secret }) => citizen.reports.reply(trackingId, { text: 'Di dekat jembatan kecil.' }, secret),
  correct: ({ citizen }, { trackingId, secret }) => citizen.reports.correct(trackingId, { text: 'Saluran air di RT 02 tersumbat sampah.' }, secret),
  confirm: ({ citizen }, { trackingId, secret }) => citizen.reports.confirm(trackingId, {}, secret),
  reopen: ({ citizen }, { trackingId, secret }) => citizen.reports.reopen(trackingId, { text: 'Semalam meluap lagi.' }, secret),
  rate: ({ citizen }, { trackingId, secret }) => citizen.reports.rate(trackingId, { score: 4 }, secret),
  withdraw: ({ citizen }, { trackingId, secret }) => citizen.reports.withdraw(trackingId, {}, secret),
}

/** What a report has to be that takes the command; absent: any. */
const takers: Partial<Record<GivenCommand, Partial<ReportSubmission>>> = { extend: formalRequest }

/** What became of the report, or why not. */
const outcome = async (town: Town, command: GivenCommand, from: KnownStatus): Promise<{ from: KnownStatus; answer: string; then: string }> => {
  const filed = await town.reportIn(from, takers[command])
  const answer = await acts[command](town, filed).then(
    ({ type, status }) => `${type}: ${status}`,
    (error: unknown) => (isApiError(error) ? `${error.name}: ${error.code}` : String(error)),
  )
  return { from, answer, then: (await town.citizen.reports.retrieve(filed.trackingId, filed.secret)).status }
}

export const steps = (town: () => Town): void => {
  for (const command of Object.keys(acts) as GivenCommand[]) {
    it(`"${command}" is taken and refused as the table of transitions says`, async () => {
      const became = []
      for (const from of statuses) became.push(await outcome(town(), command, from))
      const expected = statuses.map((from) => {
        const next = nextStatus(command, from)
        return { from, answer: next ? `${transitions[command].entry}: ${next}` : 'RejectedError: transition-not-allowed', then: next ?? from }
      })
      assert.deepEqual(became, expected)
    })
  }

  it('leave entries in order, each side reading its part', async () => {
    const { citizen, officer, officerId, reportIn, evidence } = town()
    const filed = await reportIn('waiting')
    const { trackingId, secret } = filed
    await citizen.reports.reply(trackingId, { text: 'Di RT 02, dekat jembatan kecil.' }, secret)
    await officer.reports.assign(trackingId, { officer: officerId, text: 'Mohon dicek hari ini.' })
    await officer.reports.respond(trackingId, { text: 'Dibersihkan hari Senin.' })
    const { id } = await evidence(filed)
    await officer.reports.close(trackingId, { reason: 'resolved', text: 'Saluran sudah bersih.', attachments: [id] })

    const mine = await citizen.reports.timeline(trackingId, secret)
    assert.deepEqual(mine.map(({ type, by, agency }) => [type, by, agency]), [
      ['filed', 'reporter', null],
      ['verified', 'officer', agency],
      ['asked', 'officer', agency],
      ['replied', 'reporter', null],
      ['assigned', 'officer', agency],
      ['responded', 'officer', agency],
      ['closed', 'officer', agency],
    ])
    assert.deepEqual(mine.map(({ text }) => text), [null, null, 'Di RT berapa yang paling parah?', 'Di RT 02, dekat jembatan kecil.', null, 'Dibersihkan hari Senin.', 'Saluran sudah bersih.'])
    assert.deepEqual([mine.at(-1)?.reason, mine.at(-1)?.attachments[0]?.id], ['resolved', id])
    assert.equal((await officer.reports.timeline(trackingId))[4]?.text, 'Mohon dicek hari ini.')

    const everyone = await citizen.reports.timeline(trackingId)
    assert.deepEqual(everyone.map(({ type, text }) => [type, text]).filter(([, text]) => text !== null), [['responded', 'Dibersihkan hari Senin.'], ['closed', 'Saluran sudah bersih.']])
  })

  it('tell officers who else reads each entry', async () => {
    const { officer, officerId, reportIn } = town()
    const { trackingId } = await reportIn('waiting')
    await officer.reports.assign(trackingId, { officer: officerId, text: 'Mohon dicek hari ini.' })
    assert.equal((await officer.reports.respond(trackingId, { text: 'Dibersihkan hari Senin.' })).audience, 'public')
    assert.deepEqual((await officer.reports.timeline(trackingId)).map(({ type, audience }) => `${type}: ${audience ?? ''}`), ['filed: public', 'verified: public', 'asked: reporter', 'assigned: officer', 'responded: public'])
    const hidden = await reportIn('answered', { confidential: true })
    assert.deepEqual(new Set((await officer.reports.timeline(hidden.trackingId)).map(({ audience }) => audience)), new Set(['reporter']))
  })

  it('of extending move the limit of a formal request by seven working days, once', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const site = await citizen.site.retrieve()
    const asked = await reportIn('verified', formalRequest)
    const limitOf = async () => (await citizen.reports.retrieve(asked.trackingId, asked.secret)).clock.deadlines.find(({ kind }) => kind === 'resolution')
    const before = await limitOf()
    assert.equal(before?.dueAt, site.promises.formal?.find(({ kind }) => kind === 'resolution')?.dueAt)
    const { type, audience } = await officer.reports.extend(asked.trackingId, { text: 'Dokumennya masih dihimpun.' })
    assert.deepEqual([type, audience], ['extended', 'reporter'])
    const days = (Date.parse((await limitOf())?.dueAt ?? '') - Date.parse(before?.dueAt ?? '')) / 86_400_000
    // Seven working days hold one weekend, or two where they begin beside one.
    assert.ok(days >= 9 && days <= 11, String(days))
    await refused('transition-not-allowed', officer.reports.extend(asked.trackingId, { text: 'Dokumennya masih dihimpun.' }))
    const question = await reportIn('verified', { classification: 'information-request' })
    await refused('transition-not-allowed', officer.reports.extend(question.trackingId, { text: 'Dokumennya masih dihimpun.' }))
    assert.equal((await officer.reports.retrieve(asked.trackingId)).formal?.purpose, formalRequest.formal.purpose)
    assert.equal((await officer.reports.retrieve(question.trackingId)).formal, undefined)
  })

  it('begin for a formal request with who asks, and where the answer goes', async () => {
    const { citizen, file, refused } = town()
    const { errors } = await refused('validation-failed', file({ ...formalRequest, reporter: { name: 'Warga Uji' } }))
    assert.deepEqual(errors, [{ pointer: '/reporter/address', code: 'required' }, { pointer: '/reporter/phone', code: 'required' }])
    assert.deepEqual((await refused('validation-failed', file({ ...formalRequest, anonymous: true }))).errors, [{ pointer: '/anonymous', code: 'not-offered' }])
    assert.deepEqual((await refused('validation-failed', file({ ...formalRequest, classification: 'complaint' }))).errors, [{ pointer: '/formal', code: 'not-offered' }])
    const { trackingId } = await file(formalRequest)
    assert.ok(!JSON.stringify(await citizen.reports.retrieve(trackingId)).includes(formalRequest.formal.purpose))
  })

  it('of closing as resolved owe evidence', async () => {
    const { officer, reportIn, refused } = town()
    const { trackingId } = await reportIn('verified')
    assert.deepEqual((await refused('validation-failed', officer.reports.close(trackingId, { reason: 'resolved', text: 'Sudah selesai.' }))).errors, [{ pointer: '/attachments', code: 'evidence-owed' }])
  })

  it('for a version that has gone by are refused, and for the present one done', async () => {
    const { officer, reportIn, refused } = town()
    const { trackingId } = await reportIn('filed')
    const { version } = await officer.reports.retrieve(trackingId)
    await officer.reports.verify(trackingId)
    const { version: present } = await officer.reports.retrieve(trackingId)
    await refused('transition-not-allowed', officer.reports.respond(trackingId, { text: 'Sudah.', version }))
    await refused('transition-not-allowed', officer.reports.transfer(trackingId, { agency: 'disdukcapil', text: 'Bukan kami.', version }))
    await officer.reports.respond(trackingId, { text: 'Sudah.', version: present })
  })

  it('of mending change the same report', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('returned')
    const before = await citizen.reports.retrieve(trackingId, secret)
    await citizen.reports.correct(trackingId, { text: 'Saluran di Gang Melati RT 02 tersumbat. Baunya menyengat.', place: { regionCode, rt: '2' }, occurredOn: '2026-01-30' }, secret)
    const mended = await officer.reports.retrieve(trackingId)
    assert.deepEqual([mended.status, mended.title, mended.place.rt, mended.place.rw, mended.occurredOn], ['filed', 'Saluran di Gang Melati RT 02 tersumbat', '2', null, '2026-01-30'])
    assert.ok(mended.version > before.version)
    const { errors } = await refused('validation-failed', citizen.reports.correct(trackingId, { text: 'Saluran di Gang Melati.', occurredOn: '2999-01-01', place: { regionCode: '11.01.01.2001' } }, secret))
    assert.deepEqual((errors as { pointer: string }[]).map(({ pointer }) => pointer).sort(), ['/occurredOn', '/place/regionCode'])
  })

  it('of filing and mending take the tomorrow of a phone whose clock is ahead as today', async () => {
    const { citizen, officer, file, reportIn } = town()
    const { trackingId, secret } = await reportIn('returned')
    const { receivedAt } = await citizen.reports.retrieve(trackingId, secret)
    // Of an agency in Tangerang Selatan.
    const day = (ahead: number): string => new Date(Date.parse(receivedAt) + (7 + 24 * ahead) * 3_600_000).toISOString().slice(0, 10)
    await citizen.reports.correct(trackingId, { text: 'Saluran di Gang Melati RT 02 tersumbat.', occurredOn: day(1) }, secret)
    const filed = await file({ occurredOn: day(1) })
    for (const id of [trackingId, filed.trackingId]) assert.equal((await officer.reports.retrieve(id)).occurredOn, day(0))
  })

  it('of assigning name an officer of the agency', async () => {
    const { citizen, officer, officerId, relay, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('verified')
    await officer.reports.assign(trackingId, { officer: officerId })
    assert.equal((await officer.reports.retrieve(trackingId)).assignee?.id, officerId)
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).assignee, null)
    const { id } = await relay.addOfficer(otherAgency, 'officer')
    assert.deepEqual((await refused('validation-failed', officer.reports.assign(trackingId, { officer: id }))).errors, [{ pointer: '/officer', code: 'not-offered' }])
  })

  it('of transferring keep the tracking ID and change whose it is', async () => {
    const { citizen, officer, stranger, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('in-progress')
    await refused('agency-not-yours', stranger.reports.retrieve(trackingId))
    for (const nowhere of ['tidak-ada', agency]) {
      assert.deepEqual((await refused('validation-failed', officer.reports.transfer(trackingId, { agency: nowhere, text: 'Bukan wewenang kami.' }))).errors, [{ pointer: '/agency', code: 'not-offered' }])
    }
    await officer.reports.transfer(trackingId, { agency: otherAgency, text: 'Ditangani dinas ini.' })
    await refused('agency-not-yours', officer.reports.followUp(trackingId, { text: 'Sedang dikerjakan.' }))
    assert.equal((await stranger.reports.followUp(trackingId, { text: 'Sedang dikerjakan.' })).agency, otherAgency)
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).agency.slug, otherAgency)
  })

  it('of transferring, repeated after a lost answer, are answered although the report is gone', async () => {
    const { officer, reportIn } = town()
    const { trackingId } = await reportIn('verified')
    const transfer = () => officer.reports.transfer(trackingId, { agency: otherAgency, text: 'Ditangani dinas ini.' }, { idempotencyKey: `alih-${trackingId}` })
    assert.deepEqual(await transfer(), await transfer())
  })

  it('of confirming close the report for its reporter, in words that stay with the agency', async () => {
    const { citizen, officer, reportIn } = town()
    const { trackingId, secret } = await reportIn('answered')
    assert.equal((await citizen.reports.confirm(trackingId, { text: 'Terima kasih, rumah saya tidak banjir lagi.' }, secret)).reason, 'by-reporter')
    assert.equal((await officer.reports.timeline(trackingId)).at(-1)?.text, 'Terima kasih, rumah saya tidak banjir lagi.')
    const told = (await citizen.reports.timeline(trackingId)).at(-1)
    assert.deepEqual([told?.reason, told?.text], ['by-reporter', null])
  })

  it('of reopening are counted, and refused when the site has had enough of them', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('answered')
    let times = 0
    let last: Promise<unknown>
    do {
      last = citizen.reports.reopen(trackingId, { text: 'Masih meluap.' }, secret)
      times += 1
    } while (times < 20 && (await last.then(() => officer.reports.respond(trackingId, { text: 'Dibersihkan lagi.' }).then(() => true), () => false)))
    await refused('reopen-limit-reached', last)
    const { reopened, status } = await citizen.reports.retrieve(trackingId)
    assert.deepEqual([reopened, status], [times - 1, 'answered'])
  })

  it('of asking let the clock rest until the answer, seen by everybody', async () => {
    const { citizen, officer, reportIn } = town()
    const { trackingId, secret } = await reportIn('waiting')
    for (const report of [await citizen.reports.retrieve(trackingId, secret), await citizen.reports.retrieve(trackingId), await officer.reports.retrieve(trackingId)]) {
      const asked = (await officer.reports.timeline(trackingId)).at(-1)
      assert.deepEqual([report.clock.state, report.clock.since], ['paused', asked?.at], report.viewer)
      assert.deepEqual(report.clock.deadlines.map(({ kind, state, metAt }) => [kind, state, metAt]), [['communication', 'kept', asked?.at], ['resolution', 'paused', null]], report.viewer)
    }
    await citizen.reports.reply(trackingId, { text: 'Di RT 02.' }, secret)
    const { clock, promise } = await citizen.reports.retrieve(trackingId, secret)
    assert.deepEqual([clock.state, clock.since, clock.deadlines.map(({ state }) => state)], ['runs', null, ['kept', 'open']])
    // Asked and answered on one day: nothing has moved.
    assert.deepEqual(clock.deadlines.map(({ dueAt }) => dueAt), promise.map(({ dueAt }) => dueAt))
  })

  it('of reopening bring a promise of their own beside the first one, and of transferring none', async () => {
    const { citizen, officer, reportIn } = town()
    const { trackingId, secret } = await reportIn('closed')
    const before = await citizen.reports.retrieve(trackingId, secret)
    assert.deepEqual([before.clock.state, before.clock.deadlines.map(({ state }) => state)], ['ended', ['kept', 'kept']])
    await citizen.reports.reopen(trackingId, { text: 'Masih meluap.' }, secret)
    await officer.reports.respond(trackingId, { text: 'Dibersihkan lagi.' })
    await officer.reports.transfer(trackingId, { agency: otherAgency, text: 'Ditangani dinas ini.' })
    const { clock, promise } = await citizen.reports.retrieve(trackingId, secret)
    assert.deepEqual(promise, before.promise)
    assert.deepEqual(clock.deadlines.map(({ kind, state }) => [kind, state]), [['communication', 'kept'], ['resolution', 'kept'], ['communication', 'kept'], ['resolution', 'open']])
  })

  it('of rating keep the last score, which is not for the public', async () => {
    const { citizen, officer, reportIn } = town()
    const { trackingId, secret } = await reportIn('closed')
    await citizen.reports.rate(trackingId, { score: 2, text: 'Lama sekali.' }, secret)
    await citizen.reports.rate(trackingId, { score: 5 }, secret)
    assert.equal((await officer.reports.retrieve(trackingId)).rating, 5)
    assert.equal((await citizen.reports.retrieve(trackingId)).rating, null)
    assert.doesNotMatch(JSON.stringify(await citizen.reports.timeline(trackingId)), /Lama sekali/)
  })

  it('of officers are in the audit trail, chained and without anybody’s words', async () => {
    const { officer, officerId, stranger, reportIn, evidence, refused } = town()
    const filed = await reportIn('waiting')
    await evidence(filed)
    const trail = await walked(officer.reports.audit(filed.trackingId, { limit: 1 }))
    assert.deepEqual(trail.map(({ seq, act, officer }) => [seq, act, officer]), [[1, 'verify', officerId], [2, 'ask', officerId], [3, 'attach', officerId]])
    const [, , asked] = await officer.reports.timeline(filed.trackingId)
    assert.equal(trail[1]?.subject, asked?.id)
    assert.equal(new Set(trail.map(({ hash }) => hash)).size, 3)
    assert.ok(trail.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash)))
    assert.doesNotMatch(JSON.stringify(trail), /RT berapa/)
    await refused('agency-not-yours', stranger.reports.audit(filed.trackingId))
    await refused('query-invalid', officer.reports.audit(filed.trackingId, { cursor: '???' }))
  })
}
