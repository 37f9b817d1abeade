/** Who is let in: sites, origins, secrets, tokens, proofs of work, and requests that the contract does not know. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type Proofs } from '@lapor/sdk'
import { challengeProofs } from '@lapor/sdk/challenge'
import { provingSite, saying, site, submission, type Town } from './town.ts'

export const doors = (town: () => Town): void => {
  it('are closed to who has no site, no secret or another one', async () => {
    const { client, citizen, file, refused } = town()
    const { trackingId } = await file()
    assert.equal((await refused('site-unknown', client({ site: 'kel-tidak-ada' }).site.retrieve())).name, 'NotFoundError')
    const other = { trackingSecret: submission().trackingSecret }
    assert.equal((await refused('secret-wrong', citizen.reports.retrieve(trackingId, other))).name, 'UnauthorizedError')
    await refused('secret-wrong', citizen.reports.reply(trackingId, { text: 'Saya bukan pelapornya.' }, other))
    await refused('secret-wrong', citizen.privacy.erase(trackingId, other))
    await refused('secret-missing', citizen.privacy.retrieve(trackingId, { trackingSecret: '' }))
  })

  it('do not tell whether a report exists', async () => {
    const { citizen, officer, refused } = town()
    const other = { trackingSecret: submission().trackingSecret }
    for (const trackingId of ['7K3M-Q9XT-4BW9', 'bukan-kode']) {
      await refused('report-not-found', citizen.reports.retrieve(trackingId))
      await refused('report-not-found', citizen.reports.support(trackingId))
      await refused('secret-wrong', citizen.reports.retrieve(trackingId, other))
      await refused('report-not-found', officer.reports.retrieve(trackingId))
    }
  })

  it('read a tracking ID and a secret as a person writes them', async () => {
    const { citizen, file } = town()
    const { trackingId, secret } = await file()
    const written = { trackingSecret: secret.trackingSecret.toLowerCase().replace(/.{6}/g, '$& ') }
    assert.equal((await citizen.reports.retrieve(trackingId.toLowerCase().replaceAll('-', ' '), written)).viewer, 'reporter')
  })

  it('of another site show what is public of a report, and take no secret of it', async () => {
    const { client, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('verified')
    const elsewhere = client({ site: provingSite })
    const { viewer, text, reporter, place } = await elsewhere.reports.retrieve(trackingId)
    assert.deepEqual([viewer, reporter, place.landmark], ['public', null, null])
    assert.ok(text)
    await refused('report-not-found', elsewhere.reports.retrieve((await reportIn('verified', { confidential: true })).trackingId))
    await refused('secret-wrong', elsewhere.reports.retrieve(trackingId, secret))
  })

  it('are closed to who is no officer, or of another agency', async () => {
    const { desk, stranger, file, refused } = town()
    const { trackingId } = await file()
    assert.equal((await refused('officer-token-wrong', desk('tidak-ada').reports.list())).name, 'UnauthorizedError')
    assert.equal((await refused('agency-not-yours', stranger.reports.verify(trackingId))).name, 'UnauthorizedError')
  })

  it('are closed to a page that is not on the list of the site', async () => {
    const { client, relay, refused } = town()
    const elsewhere = client({ fetch: saying(relay, 'origin', 'https://halaman-lain.example') })
    await refused('origin-not-allowed', elsewhere.site.retrieve())
    await refused('origin-not-allowed', elsewhere.reports.create(submission()))
  })

  it('are closed to what a client writes that is too old, but not to what it reads', async () => {
    const { client, relay, refused } = town()
    const outdated = client({ fetch: saying(relay, 'lapor-client', '0.0.9') })
    await refused('client-too-old', outdated.reports.create(submission()))
    assert.match((await outdated.site.retrieve()).oldestClient, /^\d+\.\d+\.\d+$/)
  })

  it('open to a proof of work where the site asks for one, and it serves once', async () => {
    const { client, refused } = town()
    assert.equal((await client({ site: provingSite }).site.retrieve()).challenge, true)
    await refused('proof-needed', client({ site: provingSite }).reports.create(submission()))
    /** Shows what it is told to, and keeps no proof of its own. */
    const showing = (proof: string) => client({ site: provingSite, proofs: (): Proofs => ({ prepare: async () => {}, sendWith: (send) => send(proof) }) })
    for (const proof of ['bohong', btoa('{}'), btoa('null')]) await refused('proof-wrong', showing(proof).reports.create(submission()))

    let used = ''
    const citizen = client({
      site: provingSite,
      proofs: (fetchChallenge) => {
        const proofs = challengeProofs(fetchChallenge)
        return { ...proofs, sendWith: (send, options) => proofs.sendWith((proof) => send((used = proof ?? '')), options) }
      },
    })
    await citizen.challenge.prepare()
    const sent = submission()
    const idempotencyKey = newId()
    const receipt = await citizen.reports.create(sent, { idempotencyKey })
    await refused('proof-wrong', showing(used).reports.create(submission()))
    // What was acknowledged once is answered before any proof is looked at.
    assert.deepEqual(await client({ site: provingSite }).reports.create(sent, { idempotencyKey }), receipt)
  })

  it('are not where the contract has none', async () => {
    const { raw } = town()
    assert.deepEqual(await raw('/v1/tidak-ada'), { status: 404, code: 'route-not-found' })
    assert.deepEqual(await raw(`/v1/sites/${site}`, { method: 'POST' }), { status: 405, code: 'method-not-allowed' })
    const headers = { 'content-type': 'application/json', 'idempotency-key': newId() }
    assert.deepEqual(await raw(`/v1/sites/${site}/reports`, { method: 'POST', headers, body: '{"text":' }), { status: 400, code: 'json-invalid' })
    assert.deepEqual(await raw(`/v1/sites/${site}/reports`, { method: 'POST', headers, body: '{"text":"Laporan ini tidak lengkap."}' }), { status: 422, code: 'validation-failed' })
    assert.deepEqual(await raw(`/v1/sites/${site}/reports?halaman=2`), { status: 400, code: 'query-invalid' })
  })
}
