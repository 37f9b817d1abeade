// Says how packages/*/dist is made from packages/*/src: modules for npm, classic scripts for the script tag, types.
import { readFileSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { dts } from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'
import { carriedIntegrity, integrityOf } from './scripts/rollup/carried-integrity.mjs'
import { classicChunks, fileOf } from './scripts/rollup/classic-chunks.mjs'
import { moduleSizes } from './scripts/rollup/module-sizes.mjs'
import { noAdvice } from './scripts/rollup/no-advice.mjs'
import { noMarks } from './scripts/rollup/no-marks.mjs'
import { onlyParsing } from './scripts/rollup/only-parsing.mjs'
import { placeholders } from './scripts/rollup/placeholders.mjs'
import { templateWhitespace } from './scripts/rollup/template-whitespace.mjs'
import { thirdPartyLicences } from './scripts/rollup/third-party-licences.mjs'

const packages = join(import.meta.dirname, 'packages')
const src = (name, file) => join(packages, name, 'src', file)
const dist = (name) => join(packages, name, 'dist')
const manifest = (name) => JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
const { version } = manifest('widget')

/** In a package of npm everything but its own files stays an import: the customer's bundler shares and updates it. */
const isDependency = (id) => !id.startsWith('.') && !isAbsolute(id)

/** The doors of a package are in the export map of its package.json, each with its source and its place in dist. */
function doors(name) {
  const built = Object.values(manifest(name).exports).filter((target) => target['@lapor/source'])
  return Object.fromEntries(built.map((target) => [basename(target.default, '.js'), join(packages, name, target['@lapor/source'])]))
}

const entries = {
  sdk: doors('sdk'),
  widget: doors('widget'),
  // The command lines are run by the files in bin and imported by nobody.
  server: { ...doors('server'), cli: src('server', 'cli.ts'), 'lapor-doctor': src('server', 'lapor-doctor.ts') },
}

/** Says nothing about what only the authors of a dependency can change. */
function onwarn(warning, show) {
  const files = [warning.id, ...(warning.ids ?? [])].filter(Boolean)
  if (files.length > 0 && files.every((file) => file.includes('node_modules'))) return
  if (warning.code === 'EMPTY_BUNDLE') return
  show(warning)
}

/**
 * As the package.json of the SDK, of zod and of the hashes say ("sideEffects"), so that no file or chunk waits for a module it takes nothing
 * from, or holds one that nobody uses: esbuild's plugin finds what lies beside a file before node-resolve does, and reads no manifest.
 */
const treeshake = { moduleSideEffects: (id) => !/\/sdk\/src\/(?!.*-worker\.ts)|\/node_modules\/(?:zod|@noble\/hashes)\//.test(id) }

function modules(name) {
  return {
    onwarn,
    input: entries[name],
    external: isDependency,
    treeshake,
    plugins: [esbuild({ target: 'es2022' }), placeholders({ __LAPOR_VERSION__: version })],
    output: { dir: dist(name), format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false, banner: ({ name, isEntry }) => (isEntry && name === 'react' ? "'use client'" : '') },
  }
}

/** The types of a folder stay together, so that a report of them reads like the sources; code is split by what uses it. */
const chunkOfTypes = (id) => /\/sdk\/src\/(contract|storage)\//.exec(id)?.[1]

/** The types name zod by its own door: what passes through ours becomes `import { infer }`, and `infer<…>` is no type in TypeScript. */
const zodByItsDoor = { name: 'zod-by-its-door', resolveId: (source) => (source.endsWith('/zod.ts') ? { id: 'zod/mini', external: true } : null) }

function types(name, dir = dist(name)) {
  return {
    onwarn,
    input: entries[name],
    external: isDependency,
    // Without it the order of a union is the order in which files happened to be read, and the committed report changes by itself.
    plugins: [zodByItsDoor, dts({ tsconfig: join(import.meta.dirname, 'tsconfig.json'), compilerOptions: { stableTypeOrdering: true } })],
    output: { dir, format: 'es', chunkFileNames: 'chunks/[name].d.ts', manualChunks: chunkOfTypes },
  }
}

/** The browser floor of the script tag, in the words of esbuild: private methods need Safari 15 and Firefox 90. */
const floor = {
  target: ['chrome94', 'firefox93', 'safari15.4'],
  // esbuild rewrites `?.` below Chrome 91 because of a V8 bug with spread arguments after it, which we do not write.
  supported: { 'optional-chain': true },
  // Packages are lowered too: a dependency may use newer syntax than we do.
  exclude: [],
}

/** Loaded in this order; each is one file with its own integrity, carried by one that it `needs`: that is on the page before. */
const chunks = {
  form: { entry: src('widget', 'script-tag/form.ts'), needs: [] },
  send: { entry: src('widget', 'script-tag/send.ts'), needs: ['form'] },
  receipt: { entry: src('widget', 'script-tag/receipt.ts'), needs: ['form', 'send'] },
  proof: { entry: src('widget', 'script-tag/proof.ts'), needs: ['form', 'send'] },
  photo: { entry: src('widget', 'script-tag/photo.ts'), needs: ['form', 'send'] },
  upload: { entry: src('widget', 'script-tag/upload.ts'), needs: ['form', 'send'] },
  read: { entry: src('widget', 'script-tag/read.ts'), needs: ['form', 'send'] },
  extras: { entry: src('widget', 'script-tag/extras.ts'), needs: ['form', 'send', 'read'] },
  map: { entry: src('widget', 'script-tag/map.ts'), needs: ['form', 'send', 'extras', 'receipt'] },
  tracker: { entry: src('widget', 'script-tag/tracker.ts'), needs: ['form', 'send', 'receipt'] },
  // Before those that come where the form is the relay's own.
  elsewhere: { entry: src('widget', 'script-tag/elsewhere.ts'), needs: ['form', 'send', 'receipt'] },
  reply: { entry: src('widget', 'script-tag/reply.ts'), needs: ['form', 'send', 'receipt', 'photo', 'tracker'] },
  public: { entry: src('widget', 'script-tag/public.ts'), needs: ['form', 'send', 'read'] },
  en: { entry: src('widget', 'script-tag/en.ts'), needs: ['form'] },
  su: { entry: src('widget', 'script-tag/su.ts'), needs: ['form', 'send'] },
  keep: { entry: src('widget', 'script-tag/keep.ts'), needs: ['form', 'send', 'receipt'] },
  qr: { entry: src('widget', 'script-tag/qr.ts'), needs: ['form', 'send', 'receipt'] },
  act: { entry: src('widget', 'script-tag/act.ts'), needs: ['form', 'send', 'receipt', 'tracker'] },
  own: { entry: src('widget', 'script-tag/own.ts'), needs: ['form', 'send', 'receipt', 'tracker', 'keep', 'act'] },
  // Not inline: in a dialog, or in a frame. It comes first where the form shall not.
  place: { entry: src('widget', 'script-tag/place.ts'), needs: [] },
}

/** In the npm build the tables of parts use import(); integrity does not cover that, so the script tag has its own. */
const scriptTagParts = {
  name: 'script-tag-parts',
  async resolveId(source, importer) {
    const name = /\/((?:writing-|following-|map-)?parts\.ts)$/.exec(source)?.[1]
    if (!importer || !name) return null
    const resolved = await this.resolve(source, importer, { skipSelf: true })
    return resolved?.id === src('widget', name) ? src('widget', `script-tag/${name}`) : resolved
  },
}

/** The SDK loads its tus client with the first photo; here it is in the chunk that is fetched then, since a chunk may import nothing. */
const tusAtOnce = {
  name: 'tus-at-once',
  // Its parser of URLs is a CommonJS module for browsers of 2015; it is used as every browser's own is.
  resolveId: (source) => (source === 'url-parse' ? '\0url-parse' : null),
  load: (id) => (id === '\0url-parse' ? 'export default URL' : null),
  transform: (code, id) => (id === src('sdk', 'upload/bring-bytes.ts') ? `import * as tus from 'tus-js-client'\n${code.replace("import('tus-js-client')", 'Promise.resolve(tus)')}` : null),
}

const forScriptTag = [
  scriptTagParts,
  tusAtOnce,
  noMarks,
  onlyParsing,
  noAdvice,
  nodeResolve({ exportConditions: ['@lapor/source', 'production'], browser: true }),
  esbuild(floor),
  templateWhitespace((id) => id.startsWith(src('widget', ''))),
]

const minify = terser({ ecma: 2020, module: false, compress: { passes: 3 }, format: { comments: false } })

const scriptTagChunks = {
  onwarn,
  input: Object.fromEntries(Object.entries(chunks).map(([name, { entry }]) => [name, entry])),
  preserveEntrySignatures: 'allow-extension',
  treeshake,
  plugins: [
    ...forScriptTag,
    classicChunks(chunks, version),
    placeholders({ __LAPOR_VERSION__: version }),
    minify,
    carriedIntegrity(chunks, fileOf),
    moduleSizes(join(import.meta.dirname, '.cache/script-tag-modules.json'), import.meta.dirname),
    thirdPartyLicences('THIRD-PARTY-LICENCES.txt'),
  ],
  output: { dir: dist('widget') },
}

const builtIntegrity = (name) => () => integrityOf(readFileSync(join(dist('widget'), fileOf(name))))

/** Built after the chunks, because it carries the integrity of those that may come first. The literal "__LAPOR_BASE__" stays: the relay fills it in. */
const scriptTagLoader = {
  onwarn,
  input: src('widget', 'script-tag/loader.ts'),
  plugins: [
    ...forScriptTag,
    placeholders({
      __LAPOR_VERSION__: version,
      __LAPOR_FORM__: builtIntegrity('form'),
      __LAPOR_PLACE__: builtIntegrity('place'),
    }),
    minify,
  ],
  output: { file: join(dist('widget'), 'lapor.js'), format: 'iife', strict: true },
}

/** Nobody reads an error of the hidden page: a call has an answer there, or none. */
const plainErrors = {
  name: 'plain-errors',
  load: (id) => (id === src('sdk', 'errors/storage-error.ts') ? 'export class StorageError extends Error {}' : null),
}

/** What the relay's hidden page runs. It carries no integrity: the page is the relay's own. */
const hidden = (entry, file, format) => ({
  onwarn,
  input: src('widget', entry),
  treeshake,
  plugins: [plainErrors, ...forScriptTag, placeholders({ __LAPOR_VERSION__: version }), minify],
  output: { file: join(dist('widget'), file), format, strict: true },
})

/** One file: a desk is opened once a day, and its officers come back to a cached one. */
const desk = {
  onwarn,
  input: { desk: src('server', 'desk/lapor-desk.define.ts') },
  treeshake,
  plugins: [nodeResolve({ exportConditions: ['@lapor/source', 'production'], browser: true }), esbuild({ ...floor, target: ['chrome100', 'firefox100', 'safari15.4'] }), placeholders({ __LAPOR_VERSION__: version }), minify, thirdPartyLicences('THIRD-PARTY-LICENCES.txt')],
  output: { dir: join(dist('server'), 'desk'), format: 'es' },
}

export const builds = {
  sdk: [modules('sdk')],
  'sdk-types': [types('sdk')],
  widget: [modules('widget')],
  'widget-types': [types('widget')],
  'script-tag': [scriptTagChunks, scriptTagLoader, hidden('mirror/mirror-frame.ts', 'lapor-simpan.js', 'iife'), hidden('mirror/leftover.ts', 'lapor-leftover.js', 'es')],
  server: [modules('server'), types('server')],
  desk: [desk],
}

/**
 * The SDK's public types, committed.
 * @type {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }}
 */
export const apiReport = types('sdk', join(packages, 'sdk/api-report'))

export default Object.values(builds).flat()
