/** Checks that a message by WhatsApp tells nothing. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { whatsappLink } from './whatsapp.ts'

it('the text holds the ID and the agency, and stays one text', () => {
  const url = new URL(whatsappLink('6281200000001', '7K3M-Q9XT-4BW9', 'Kelurahan A & B'))
  assert.deepEqual([url.origin, url.pathname, [...url.searchParams.keys()]], ['https://wa.me', '/6281200000001', ['text']])
  assert.match(url.searchParams.get('text') ?? '', /^Ada kabar dari Kelurahan A & B untuk laporan dengan kode 7K3M-Q9XT-4BW9\./)
})
