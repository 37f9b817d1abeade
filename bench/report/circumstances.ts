/** What a run was made with and on: versions and the class of the machine, none of them typed by hand. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { version as esbuild } from 'esbuild'
import { postgresProgram } from '../../scripts/postgres.mjs'
import { launchChromium } from '../../tests/journey/browser.ts'
import type { circumstanceNames } from './report-page.ts'

const chromiumVersion = async (): Promise<string> => {
  const browser = await launchChromium()
  const version = await browser.version()
  await browser.close()
  return version
}

export const circumstances = async (): Promise<readonly (readonly [(typeof circumstanceNames)[number], string])[]> => {
  const { version } = JSON.parse(readFileSync(new URL('../../packages/server/package.json', import.meta.url), 'utf8')) as { version: string }
  const postgres = postgresProgram('postgres')
  const [core] = cpus()
  return [
    ['LAPOR Embed', version],
    ['Node', process.version],
    ['Chromium', await chromiumVersion()],
    ['esbuild', esbuild],
    ['SQLite', process.versions['sqlite'] ?? ''],
    ['PostgreSQL', postgres === undefined ? 'none here' : execFileSync(postgres, ['--version'], { encoding: 'utf8' }).trim()],
    ['Machine', `${cpus().length} cores (${core?.model.trim() ?? ''}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}`],
  ]
}
