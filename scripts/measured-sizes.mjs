// What a citizen's phone and a customer's bundle really load, in brotli bytes, beside the budgets: for "npm run size" and the report of "npm run bench".
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { root } from './bootstrap.mjs'
import { customer, customerWithOutbox, sdkBudgets } from './sdk-customers.mjs'

const dist = join(root, 'packages/widget/dist')

/** Quality 11: what a relay sends for files that are compressed once and served for years. */
function brotli(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

const chunk = (name) => brotli(readFileSync(join(dist, name)))

/** The modules of the given script-tag files, as the last build recorded them. */
function modulesOf(...files) {
  const recorded = JSON.parse(readFileSync(join(root, '.cache/script-tag-modules.json'), 'utf8'))
  return files.flatMap((file) => Object.entries(recorded[file] ?? {}))
}

async function bundledByEsbuild(contents) {
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const [{ inputs }] = Object.values(result.metafile.outputs)
  return {
    size: brotli(result.outputFiles[0].contents),
    modules: Object.entries(inputs).map(([file, { bytesInOutput }]) => [relative('.', file), bytesInOutput]),
  }
}

async function bundledByRollup() {
  const entry = {
    name: 'customer',
    resolveId: (id) => (id === 'customer' ? join(root, 'customer.js') : null),
    load: (id) => (id === join(root, 'customer.js') ? customer : null),
  }
  const bundle = await rollup({ input: 'customer', plugins: [entry, nodeResolve({ browser: true }), terser()], onwarn: () => undefined })
  const { output } = await bundle.generate({ format: 'es' })
  return brotli(output[0].code)
}

/** Chunks that a budget counts. */
const counted = { loader: 'lapor.js', form: 'lapor-form.js', send: 'lapor-send.js', tracker: 'lapor-tracker.js' }

/** Chunks beyond the budgets: when each comes. */
const later = [
  ['lapor-elsewhere.js', 'the frame of the tracker and what the page cannot keep, where it is of another origin'],
  ['lapor-simpan.js', 'the hidden frame of the relay that keeps copies, where the page is of another origin'],
  ['lapor-leftover.js', 'in that frame, where an earlier visit left something to send; form and send come there too'],
  ['lapor-read.js', 'asking for what everybody may see, with help while writing and the public tags'],
  ['lapor-receipt.js', 'what waits and the receipt, once a person begins'],
  ['lapor-photo.js', 'photos, once a person begins'],
  ['lapor-upload.js', 'resumable uploads, with the first photo of more than 64 kB that is sent'],
  ['lapor-place.js', 'the form in a frame or a dialog, where the page asks for one'],
  ['lapor-extras.js', 'help while writing, once a person begins'],
  ['lapor-map.js', 'the map, only once somebody wants it, where the site has one'],
  ['lapor-proof.js', 'the search for a proof of work, only where the relay wants one'],
  ['lapor-keep.js', 'ways to keep a receipt, once there is one'],
  ['lapor-qr.js', 'a QR code, once somebody wants one'],
  ['lapor-act.js', '“selesai”, “belum selesai”, rating and correction, where the report allows them'],
  ['lapor-reply.js', 'a reply to the officer, where the report allows one'],
  ['lapor-own.js', 'secret, data and withdrawal, once somebody opens them'],
  ['lapor-public.js', 'figures, feed and badge, where one of their tags stands on the page'],
  ['lapor-en.js', 'English, only for pages in English'],
  ['lapor-su.js', 'Sundanese, only for pages in Sundanese'],
]

/**
 * Of the last build.
 * @throws Error naming a chunk that would go unmeasured
 * @returns budgets: what, size and limit in bytes, modules (their names and uncompressed bytes); chunks: file, size, when; rollup: the SDK by the other bundler
 */
export async function measureSizes() {
  const measured = new Set([...Object.values(counted), ...later.map(([file]) => file)])
  const forgotten = readdirSync(dist).filter((name) => name.startsWith(counted.loader.replace('.js', '')) && name.endsWith('.js') && !measured.has(name))
  if (forgotten.length > 0) throw new Error(`nobody measures ${forgotten.join(', ')}: say in scripts/measured-sizes.mjs when it comes`)
  const loader = chunk(counted.loader)
  const form = chunk(counted.form)
  const send = chunk(counted.send)
  const tracker = chunk(counted.tracker)
  const sdk = await bundledByEsbuild(customer)
  const sdkWithOutbox = await bundledByEsbuild(customerWithOutbox)

  const budgets = [
    { what: 'lapor.js before anything is opened', size: loader, limit: 1_000, modules: () => [] },
    { what: 'until the form can be filled (loader, form)', size: loader + form, limit: 16_000, modules: () => modulesOf(counted.form) },
    {
      what: 'all that sends a text report (loader, form, send)',
      size: loader + form + send,
      limit: 38_000,
      modules: () => modulesOf(counted.form, counted.send),
    },
    { what: 'tracker, on top', size: tracker, limit: 8_000, modules: () => modulesOf(counted.tracker) },
    { what: 'SDK: createClient, bundled by esbuild', size: sdk.size, limit: sdkBudgets.client, modules: () => sdk.modules },
    { what: 'outbox, draft and storage, on top of createClient', size: sdkWithOutbox.size - sdk.size, limit: sdkBudgets.outbox, modules: () => sdkWithOutbox.modules },
  ]
  return { budgets, chunks: later.map(([file, when]) => ({ file, size: chunk(file), when })), rollup: await bundledByRollup() }
}
