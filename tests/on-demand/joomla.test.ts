/** The layout for Joomla, printed by PHP itself: the relay's three lines, with every value escaped. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { promisify } from 'node:util'
import { phpProgram } from './real-wordpress.ts'

const layout = readFileSync(join(import.meta.dirname, '../../examples/joomla/lapor.php'), 'utf8')
const lines = readFileSync(join(import.meta.dirname, '../../examples/static/index.html'), 'utf8')

/** As Joomla includes a layout. */
const printed = async (php: string, setup = "define('_JEXEC', 1);"): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-joomla-'))
  writeFileSync(join(folder, 'lapor.php'), php)
  const { stdout } = await promisify(execFile)(phpProgram(), ['-d', 'display_errors=1', '-r', `${setup} require '${join(folder, 'lapor.php')}';`])
  rmSync(folder, { recursive: true })
  return stdout.trim()
}

it('prints the lines of the page of plain HTML', async () => {
  assert.ok(lines.includes(`<!-- mulai -->\n${await printed(layout)}\n<!-- selesai -->`))
})

it('escapes what is filled in', async () => {
  const attack = `"><script>alert(1)</script>`
  const html = await printed(layout.replace("'Kelurahan Kademangan'", `'${attack}'`).replace("'kel-kademangan'", `'${attack}'`))
  assert.equal(html.match(/<script/g)?.length, 1)
  assert.ok(html.includes('&quot;&gt;&lt;script&gt;'))
})

it('prints nothing to who opens the file itself', async () => assert.equal(await printed(layout, ''), ''))
