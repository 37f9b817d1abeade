// Writes tests/older/widget.json.br, the widget of an earlier release, which has to work with the relay of today: before each release the
// one that npm has under the current version ("npm run versions" does it), and with "--built" today's build as a release of its own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { bootstrapOrExit, root } from './bootstrap.mjs'
import { runNode } from './run.mjs'

const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } })
await bootstrapOrExit()

const target = join(root, 'tests/older/widget.json.br')
const { name, version } = JSON.parse(readFileSync(join(root, 'packages/widget/package.json'), 'utf8'))
/** What a page loads by its script tag. */
const isLoaded = (file) => /^lapor(-[a-z]+)?\.js$/.test(file)

function keep(keptVersion, files) {
  const text = JSON.stringify({ version: keptVersion, files })
  writeFileSync(target, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24 } }))
  console.log(`Kept ${Object.keys(files).length} files of the widget ${keptVersion} in tests/older.`)
}

function filesIn(dist) {
  return Object.fromEntries(readdirSync(dist).filter(isLoaded).sort().map((file) => [file, readFileSync(join(dist, file), 'utf8')]))
}

/** Undefined where npm knows no such version. */
function packed(folder) {
  try {
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], { encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' })
    return readdirSync(folder).find((file) => file.endsWith('.tgz'))
  } catch (error) {
    if (/E404|ETARGET|notarget/i.test(String(error.stderr))) return undefined
    throw error
  }
}

if (values.built) {
  if ((await runNode(['scripts/build.mjs', 'script-tag'], { limitMinutes: 5 })) !== 0) process.exit(1)
  // Its files carry each other's hashes, which change with the version in them.
  const { asVersion, builtWidget } = await import('../tests/hosts/older-version.ts')
  keep('0.0.1', Object.fromEntries(asVersion(builtWidget(), '0.0.1')))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'older-widget-'))
  try {
    const tarball = packed(folder)
    if (tarball === undefined) {
      console.log(`npm has no ${name}@${version}: tests/older stays as it is.`)
    } else {
      execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder])
      keep(version, filesIn(join(folder, 'package/dist')))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
