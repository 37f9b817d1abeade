/** Reads every text that people read: none may promise that a reporter cannot be found out. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'

const repository = join(import.meta.dirname, '../..')

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(repository, folder, name)).filter((name) => ending.test(name) && !/node_modules|\.test\.ts$/u.test(name))

it('no text of widget, relay or documentation says that nobody can be traced', () => {
  const files = [...filesIn('docs', /\.md$/u), ...filesIn('packages/widget/src', /\.ts$/u), ...filesIn('packages/server/src', /\.ts$/u), ...filesIn('packages/server/data', /\.json$/u), join(repository, 'README.md')]
  assert.ok(files.length > 100)
  const promises = /tidak (?:dapat |bisa |akan )?(?:ter|di)lacak|sepenuhnya anonim|100 ?% anonim|untraceable|cannot be traced|fully anonymous/iu
  assert.deepEqual(files.filter((file) => promises.test(readFileSync(file, 'utf8'))), [])
})
