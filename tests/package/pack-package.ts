/** A package as npm publishes it: packed from its folder as the last build left it, and unpacked to be looked into. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const repository = join(import.meta.dirname, '../..')
const run = promisify(execFile)

export const publishedPackages = ['sdk', 'widget', 'server'] as const

export interface PackedPackage {
  /** Holds the tarball and the unpacked "package"; room for what a test adds. */
  readonly folder: string
  readonly tarball: string
  readonly unpacked: string
  /** Every file in it, from the package's own folder. */
  readonly files: readonly string[]
  read(file: string): string
  remove(): void
}

export const packPackage = async (name: (typeof publishedPackages)[number]): Promise<PackedPackage> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-packed-'))
  const place = join(repository, 'packages', name)
  assert.ok(existsSync(join(place, 'dist/index.d.ts')), `packages/${name}/dist is missing: run "npm run build" first`)
  // A shell finds npm.cmd on Windows.
  await run('npm', ['pack', '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], { cwd: place, shell: process.platform === 'win32' })
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? assert.fail('npm pack left no tarball'))
  await run('tar', ['-xzf', tarball, '-C', folder])
  const unpacked = join(folder, 'package')
  return {
    folder,
    tarball,
    unpacked,
    files: readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1).replaceAll('\\', '/'))
      .sort(),
    read: (file) => readFileSync(join(unpacked, file), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
