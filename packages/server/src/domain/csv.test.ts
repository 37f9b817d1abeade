/** CSV that a spreadsheet reads back as it was meant. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { csv } from './csv.ts'

it('quotes commas, quotation marks and line breaks, and leaves nothing where there is nothing', () => {
  assert.equal(csv([['a', 'b', 'c'], ['satu, dua', 'kata "lapor"', 'baris\nbaru'], [null, 0, '']]), 'a,b,c\r\n"satu, dua","kata ""lapor""","baris\nbaru"\r\n,0,\r\n')
})

it('lets no cell begin like a formula', () => {
  assert.equal(csv([['=1+1', '+62', '-3', '@x', 'a=b', -3]]), "'=1+1,'+62,'-3,'@x,a=b,-3\r\n")
})
