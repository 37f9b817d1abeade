// The table of who may import whom, with reasons; read by eslint while one writes and by tests/architecture over everything.
import { dirname, join } from 'node:path/posix'

const contract = ['packages/sdk/src/contract/', '@lapor/sdk/contract']
const sdk = (...names) => names.map((name) => `packages/sdk/src/${name}`)
const widget = (...names) => names.map((name) => `packages/widget/src/${name}`)
const server = (...names) => names.map((name) => `packages/server/src/${name}`)

/** What every file of the SDK below the client may lean on. */
const sdkGround = [...contract, ...sdk('errors.ts', 'errors/', 'random.ts')]

/**
 * The first row whose `from` a path starts with counts. A target is a path or package, or the beginning of one that ends in "/" or ":".
 * `values` may be imported in any way, `types` by `import type` only.
 */
const directions = [
  {
    from: sdk('contract/'),
    values: [...sdk('contract/'), 'zod/mini'],
    because: 'the contract runs in browser, server and script: no I/O, and of zod only "zod/mini", which is a fourth of its weight',
  },
  {
    from: sdk('storage/'),
    values: [...sdk('storage/'), ...sdkGround],
    because: 'storage knows keys and values, neither the network nor reports in flight',
  },
  {
    from: sdk('draft/'),
    values: [...sdk('draft/', 'storage/'), ...sdkGround],
    because: 'a draft is edited and checked without a network',
  },
  {
    from: sdk('outbox/'),
    values: [...sdk('outbox/', 'storage/'), ...sdkGround],
    because: 'the outbox is given a send function, so that it is tested without a network',
  },
  {
    from: sdk('challenge/'),
    values: [...sdk('challenge/'), ...sdkGround, '@noble/hashes/'],
    types: sdk('call.ts', 'client-options.ts'),
    because: 'a proof is found without a network: the client hands in a way to ask for a challenge; only who finds proofs loads a hash',
  },
  {
    from: sdk('upload/'),
    values: [...sdk('upload/', 'storage/', 'call.ts', 'client-options.ts', 'fetch-sender.ts'), ...sdkGround, 'tus-js-client'],
    types: sdk('observe.ts'),
    because: 'only resumable uploads load a tus client; a page without photos must not',
  },
  {
    from: sdk('http.ts'),
    values: [...sdkGround, 'ky'],
    types: sdk('sender.ts'),
    because: 'http.ts sends requests with ky and knows nothing else',
  },
  {
    from: sdk('fetch-sender.ts'),
    values: sdkGround,
    types: sdk('sender.ts'),
    because: 'the light way to send is there to carry no dependency',
  },
  {
    from: sdk('call.ts'),
    values: [...sdkGround, ...sdk('observe.ts')],
    types: sdk('sender.ts'),
    because: 'what a request means is the same whatever sends it',
  },
  {
    from: sdk('methods.ts', 'pages.ts', 'observe.ts'),
    values: [...sdkGround, ...sdk('pages.ts')],
    types: sdk('call.ts'),
    because: 'methods are made of the table of routes and a call that is handed in: no way to send is known here',
  },
  {
    from: sdk('errors.ts', 'errors/', 'random.ts'),
    values: [...contract, ...sdk('errors/')],
    because: 'everything leans on these files, so they lean on nothing but the contract',
  },
  {
    from: sdk('citizen-client.ts'),
    values: [...sdk('call.ts', 'methods.ts', 'client-options.ts'), ...sdkGround],
    types: sdk('call-kinds.ts', 'sender.ts'),
    because: 'a client is made of the routes and the sender it is handed: a form loads neither ky nor routes that it does not need',
  },
  {
    from: sdk('officer/'),
    values: [...sdk('officer/', 'call.ts', 'methods.ts', 'http.ts'), ...sdkGround],
    types: sdk('call-kinds.ts', 'pages.ts'),
    because: 'the officers\' side is a door of its own: a citizen\'s page must not load it',
  },
  {
    from: sdk('testing/'),
    values: [...sdk('testing/', 'random.ts'), ...contract, '@noble/hashes/'],
    because: 'the test relay knows the contract and nothing of the client, as any relay does; it runs wherever the SDK runs',
  },
  {
    from: sdk('light.ts', 'light-map.ts', 'light-public.ts', 'light-similar.ts', 'light-reporter.ts'),
    values: [...sdk('light-map.ts', 'light-public.ts', 'light-similar.ts', 'light-reporter.ts', 'citizen-client.ts', 'fetch-sender.ts'), ...sdkGround],
    types: sdk('call.ts', 'filing-client.ts', 'following-client.ts', 'public-client.ts', 'reporter-client.ts', 'client-options.ts'),
    because: 'the light door is for pages that count bytes: it must not lead to ky',
  },
  {
    from: sdk(''),
    values: sdk(''),
    because: 'the SDK runs everywhere: no lit, no node:*, no widget, no server; only http.ts imports ky',
  },
  {
    from: widget('controllers/'),
    values: [...widget('controllers/', 'events.ts', 'locales/', 'photo/', 'parts.ts', 'writing-parts.ts', 'following-parts.ts'), '@lapor/sdk', '@lapor/sdk/', 'lit', 'lit/'],
    types: widget(''),
    because: 'a controller joins a component to the SDK\'s public entries; it draws nothing',
  },
  {
    from: widget('components/'),
    values: [...widget('components/', 'controllers/', 'events.ts', 'locales/', 'styles/', 'parts.ts', 'writing-parts.ts', 'following-parts.ts'), 'lit', 'lit/'],
    types: [...widget(''), '@lapor/sdk', '@lapor/sdk/'],
    because: 'a component draws what a controller holds: SDK values come through controllers, so the form is light and tested without a network',
  },
  {
    from: widget('locales/'),
    values: widget('locales/'),
    types: [...widget(''), '@lapor/sdk', '@lapor/sdk/', 'lit'],
    because: 'a locale is text and nothing else, so that a translator can read it',
  },
  {
    from: widget('styles/'),
    values: [...widget('styles/'), 'lit'],
    because: 'styles are looks and nothing else',
  },
  {
    from: widget('photo/'),
    values: widget('photo/'),
    types: ['@lapor/sdk', '@lapor/sdk/'],
    because: 'a photo is made small and clean without knowing form or network',
  },
  {
    from: widget('script-tag/loader.ts'),
    values: widget('script-tag/'),
    types: widget(''),
    because: 'what the loader imports is in its 1,000 bytes',
  },
  {
    from: widget('react.ts'),
    values: [...widget(''), '@lit/react', 'react'],
    because: 'only the door for React knows React: a page without it must not load it',
  },
  {
    from: widget(''),
    values: [...widget(''), '@lapor/sdk', '@lapor/sdk/', 'lit', 'lit/', 'lean-qr/nano'],
    because: 'the widget runs in a browser: it knows the SDK by its public entries, Lit, and one library for QR codes; no server and no node:*',
  },
  {
    from: server('domain/'),
    values: [...server('domain/'), ...contract, 'temporal-polyfill'],
    because: 'the domain decides and does nothing: no database, no HTTP; time, ids and chance are arguments',
  },
  {
    from: server('db/'),
    values: [...server('db/', 'domain/'), 'kysely', 'kysely/', 'pg', 'node:'],
    types: contract,
    because: 'the database stores what the domain decided; it does not know how it came in, and rows leave this folder only as domain records',
  },
  {
    from: server('actions/'),
    values: [...server('actions/', 'domain/', 'db/'), ...contract, 'sharp', 'altcha-lib/v1', 'node:'],
    types: server(''),
    because: 'an action joins a decision to a transaction; HTTP and the command line call it, never the other way',
  },
  {
    from: server('jobs/'),
    values: [...server('jobs/', 'actions/', 'db/'), 'node:'],
    types: server(''),
    because: 'a job finds what is due and hands it to an action: what is done, the domain decides',
  },
  {
    from: server('connectors/'),
    values: [...server('connectors/', 'domain/'), ...contract, 'nodemailer', 'saxes', 'node:'],
    because: 'a connector speaks another system\'s language: it is handed what to say, and knows neither tables nor routes',
  },
  {
    from: server('http/'),
    values: [...server('http/', 'domain/'), ...contract, 'hono', 'hono/', '@hono/node-server', '@hono/node-server/', 'swagger-ui-dist', 'node:', 'prom-client'],
    types: [...server('actions/', 'config.ts'), 'pino', 'zod/mini'],
    because: 'HTTP turns a request into a call of a function that it was handed: no tables, no SQL',
  },
  {
    from: server('open311/'),
    values: [...server('open311/', 'http/', 'domain/'), ...contract, 'node:'],
    types: server('actions/'),
    because: 'Open311 is another way to ask for the same use cases: it is handed them, and knows no tables',
  },
  {
    from: server('desk/'),
    values: [...server('desk/'), ...contract, '@lapor/sdk/officer', 'lit', 'lit/'],
    because: 'the desk runs in a browser: it knows the relay by the officers\' client only',
  },
  {
    from: server('uploads/'),
    values: [...server('uploads/', 'http/', 'domain/'), ...contract, '@tus/', 'node:'],
    types: server('actions/'),
    because: 'uploads store dumb bytes by the tus protocol, and nothing else of the server knows of it: what a photo is, an action decides',
  },
  {
    from: server('page-doctor/', 'lapor-doctor.ts'),
    values: [...server('page-doctor/', 'doctor/finding.ts', 'cli/say.ts'), 'parse5', 'node:'],
    because: 'the doctor of pages runs where a webmaster sits: it knows what a browser would see, and loads nothing of a relay',
  },
  {
    from: server(''),
    values: [...server(''), ...contract, '@lapor/sdk/officer', '@lapor/sdk/openapi.json', '@lapor/sdk/fixtures/', '@lapor/widget/', 'lean-qr/nano', 'hono', 'hono/', '@hono/', 'kysely', 'kysely/', 'pino', 'prom-client', 'sharp', 'temporal-polyfill', 'swagger-ui-dist', 'swagger-ui-dist/', 'node:'],
    because: 'the server shares the contract with the SDK, not its client: a relay does not call itself',
  },
  {
    from: ['examples/'],
    values: ['examples/', '@lapor/sdk', '@lapor/sdk/', '@lapor/widget', '@lapor/widget/', '@lapor/server', 'node:', 'lit', 'react', 'react/', 'react-dom/', 'vue', 'svelte', 'vite', '@vitejs/', '@sveltejs/'],
    because: 'an example may use what a customer can install, not the insides of packages/*/src',
  },
]

const matches = (target) => (allowed) => target === allowed || (/[/:]$/.test(allowed) && target.startsWith(allowed))

/** The class of an element stays in its folder, which has its tag's name: others render the tag and import its define file. */
function entersAnotherElement(file, target) {
  const folder = (path) => /^packages\/widget\/src\/components\/([^/]+)\//.exec(path)?.[1]
  const other = folder(target)
  return other?.startsWith('lapor-') && folder(file) !== undefined && folder(file) !== other && !target.endsWith('.define.ts')
}

/**
 * Why a file may not import something, or undefined if it may.
 * @param {string} file path from the root, with "/"
 * @param {string} specifier as written
 * @param {boolean} isType whether it is `import type` or `export type`
 */
export function whyNot(file, specifier, isType) {
  const target = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier
  const row = directions.find(({ from }) => from.some((start) => file.startsWith(start)))
  if (!row) return undefined
  if (!isType && entersAnotherElement(file, target)) return 'a component renders another element by its tag and registers it by its .define.ts: classes stay private'
  const allowed = isType ? [...row.values, ...(row.types ?? [])] : row.values
  return allowed.some(matches(target)) ? undefined : row.because
}
