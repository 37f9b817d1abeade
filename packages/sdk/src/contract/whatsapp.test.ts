/** Checks which numbers can be written to by WhatsApp. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { whatsappNumber } from './whatsapp.ts'

it('a mobile number is written to however it was typed', () => {
  for (const typed of ['081200000001', '0812 0000 0001', '+62 812-0000-0001', '62812.0000.0001', '+62 0812 0000 0001', '81200000001']) assert.equal(whatsappNumber(typed), '6281200000001', typed)
})

it('what is no mobile number of Indonesia is not', () => {
  for (const typed of ['', '021 555 0101', '0000 1111 2222', '+1 202 555 0101', '0812', '08120000000123456']) assert.equal(whatsappNumber(typed), undefined, typed)
})
