/** Installs the peers of bench/peers at the versions of their lock file and bundles each as a customer's production build does. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { PeerPage } from './form-pages.ts'

const folder = join(import.meta.dirname, '../peers')

export interface Bundled {
  /** Contents by name, as "uppy.css". */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** "survey-core 2.5.38, survey-js-ui 2.5.38" */
  readonly versions: string
}

/** Install scripts stay off: none of them needs one. */
export const installPeers = async (): Promise<void> => {
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })
}

const versionOf = (name: string): string => `${name} ${(JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version}`

/** Minified modules, split where the peer itself loads later; pictures and fonts of its styles are files that the browser fetches when it shows them. */
export const bundlePeer = async ({ program, packages }: PeerPage): Promise<Bundled> => {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [`${program}.js`],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Sentry's packages have a door for production; Form.io's read Node's name for the window.
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff': 'file', '.woff2': 'file', '.svg': 'file', '.ttf': 'file', '.eot': 'file' },
    write: false,
    logLevel: 'error',
  })
  return { files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])), versions: packages.map(versionOf).join(', ') }
}
