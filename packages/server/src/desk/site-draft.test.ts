/** Checks what is sent of a site that was edited, and how pasted addresses and new tiles are read. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { OfficerSite } from '@lapor/sdk/contract'
import { originOf } from './origin-of.ts'
import { changeOf, draftOf, originsIn, tileId } from './site-draft.ts'

const site: OfficerSite = {
  key: 'kel-setu',
  name: 'Kelurahan Setu',
  agency: { slug: 'kel-setu', acronym: 'Kel. Setu', name: 'Kelurahan Setu', kind: 'kelurahan' },
  version: 4,
  operator: 'Diskominfo',
  fields: { name: 'optional', address: 'hidden', contact: 'optional', photo: 'optional' },
  classifications: ['complaint'],
  categories: [{ id: 'jalan', label: 'Jalan rusak' }],
  files: [],
  regionCode: null,
  deadlines: { complaint: [{ kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: null }] },
  privacyNotice: { version: '2026-11', text: 'Data Anda dipakai untuk laporan ini.' },
  challenge: false,
  timeZone: 'Asia/Jakarta',
  origins: [],
  supervisor: null,
  upstream: null,
  colour: null,
  refusedOrigins: [],
}

it('only what was changed is sent, for the version that was read', () => {
  assert.equal(changeOf(site, draftOf(site)), null)
  assert.deepEqual(changeOf(site, { ...draftOf(site), name: 'Kelurahan Setu Baru', colour: '#ffd400' }), { version: 4, name: 'Kelurahan Setu Baru', colour: '#ffd400' })
})

it('addresses are read as they are pasted, once each, and what is none is named', () => {
  assert.deepEqual(originsIn('  https://Kelurahan.example/lapor?x=1 \n\nkelurahan.example\nhttp://lama.example:8080'), { origins: ['https://kelurahan.example', 'http://lama.example:8080'], wrong: undefined })
  assert.deepEqual(originsIn('https://ada.example\nbukan alamat'), { origins: ['https://ada.example'], wrong: 'bukan alamat' })
  for (const typed of ['', 'ftp://berkas.example', 'javascript:alert(1)', 'kelurahan']) assert.equal(originOf(typed), undefined, typed)
})

it('a new tile gets an id of its own', () => {
  assert.equal(tileId('Jalan & jembatan', ['jalan']), 'jalan-jembatan')
  assert.equal(tileId('Jalan', ['jalan', 'jalan-2']), 'jalan-3')
  assert.equal(tileId('…', []), 'ubin')
})
