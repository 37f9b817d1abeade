/** The operator's admin sets sites up, sees which pages were refused and what did not arrive; colleagues are known to officers. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { agency, otherAgency, saying, site, type Town, walked } from './town.ts'

export const admin = (town: () => Town): void => {
  it('shows an officer colleagues to assign to, and a coordinator those of all', async () => {
    const { officer, officerId, coordinator, refused } = town()
    const own = await walked(officer.officers.list())
    assert.ok(own.some(({ id }) => id === officerId))
    assert.deepEqual([...new Set(own.map((one) => one.agency))], [agency])
    await refused('agency-not-yours', officer.officers.list({ agency: otherAgency }))
    assert.ok((await walked(coordinator.officers.list({ limit: 1 }))).length > own.length)
    assert.deepEqual([...new Set((await walked(coordinator.officers.list({ agency: otherAgency }))).map((one) => one.agency))], [otherAgency])
  })

  it('keeps sites, messages and their trail from who is no admin', async () => {
    const { officer, coordinator, refused } = town()
    for (const desk of [officer, coordinator]) {
      await refused('agency-not-yours', desk.sites.list())
      await refused('agency-not-yours', desk.sites.retrieve(site))
      await refused('agency-not-yours', desk.sites.create({ key: 'kel-curang', name: 'Situs Curang', agency, preset: 'ringkas', origins: [] }))
      await refused('agency-not-yours', desk.sites.change(site, { version: 1, name: 'Situs Curang' }))
      await refused('agency-not-yours', desk.sites.allow(site, { origin: 'https://curang.example' }))
      await refused('agency-not-yours', desk.messages.list())
      await refused('agency-not-yours', desk.messages.retry('kabar-apa-saja'))
      await refused('agency-not-yours', desk.audit.list())
    }
  })

  it('takes a new site, changes it for who has read it last, and writes each change into the trail', async () => {
    const { operator, client, refused } = town()
    const made = await operator.sites.create({ key: 'kel-baru', name: 'Kelurahan Baru', agency, preset: 'lengkap', origins: ['https://kelurahan-baru.example'] })
    assert.deepEqual([made.version, made.fields.name, made.origins, made.refusedOrigins], [1, 'required', ['https://kelurahan-baru.example'], []])
    await refused('validation-failed', operator.sites.create({ key: 'kel-baru', name: 'Kelurahan Lain', agency, preset: 'ringkas', origins: [] }))
    await refused('validation-failed', operator.sites.create({ key: 'kel-lain', name: 'Kelurahan Lain', agency: 'tidak-ada', preset: 'ringkas', origins: [] }))
    const changed = await operator.sites.change('kel-baru', { version: 1, name: 'Kelurahan Baru Sekali', categories: [{ id: 'jalan', label: 'Jalan berlubang' }], fields: { name: 'optional', address: 'hidden', contact: 'required', photo: 'optional' } })
    assert.deepEqual([changed.version, changed.name], [2, 'Kelurahan Baru Sekali'])
    await refused('transition-not-allowed', operator.sites.change('kel-baru', { version: 1, name: 'Terlambat' }))
    const shown = await client({ site: 'kel-baru' }).site.retrieve()
    assert.deepEqual([shown.name, shown.categories.map(({ label }) => label), shown.fields.contact], ['Kelurahan Baru Sekali', ['Jalan berlubang'], 'required'])
    await refused('site-unknown', operator.sites.retrieve('kel-tidak-ada'))
    assert.deepEqual((await operator.sites.retrieve('kel-baru')).version, 2)
    assert.ok((await walked(operator.sites.list({ limit: 1 }))).some(({ key }) => key === 'kel-baru'))
    const acts = (await walked(operator.audit.list({ limit: 2 }))).filter(({ subject }) => subject === 'kel-baru').map(({ act }) => act)
    assert.deepEqual([acts.at(-1), [...acts.slice(0, -1)].sort()], ['add-site', ['set-categories', 'set-fields', 'set-name']])
  })

  it('shows which page was refused, and lets it in', async () => {
    const { operator, client, relay, refused } = town()
    const wild = client({ fetch: saying(relay, 'origin', 'https://www.kelurahan-kademangan.example') })
    await refused('origin-not-allowed', wild.site.retrieve())
    await refused('origin-not-allowed', wild.site.retrieve())
    const seen = (await operator.sites.retrieve(site)).refusedOrigins.find(({ origin }) => origin === 'https://www.kelurahan-kademangan.example')
    assert.equal(seen?.count, 2)
    const { refusedOrigins, origins } = await operator.sites.allow(site, { origin: 'https://www.kelurahan-kademangan.example' })
    assert.deepEqual([origins.at(-1), refusedOrigins.some(({ origin }) => origin === seen?.origin)], ['https://www.kelurahan-kademangan.example', false])
    assert.equal((await wild.site.retrieve()).key, site)
  })

  it('owes nothing where nothing was given up', async () => {
    const { operator } = town()
    assert.deepEqual(await walked(operator.messages.list()), [])
    assert.equal((await operator.messages.retry('kabar-tidak-ada')).retried, 0)
  })
}
