// "npm run rehearse": publishes this commit to a registry of its own as the next version, by the commands of the real release, installs it
// into an empty project, uses it, publishes a patch, and upgrades, with the data of before. Nothing leaves the machine; the real publishing
// is .github/workflows/release.yml.
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, promisify } from 'node:util'
import { bootstrapOrExit, projectPath, root } from './bootstrap.mjs'
import { freePort } from './free-port.mjs'

await bootstrapOrExit()

/** Fetched for the rehearsal only: nobody else who works on this needs a registry. */
const registryVersion = '6.10.4'

const folder = mkdtempSync(join(tmpdir(), 'lapor-rehearsal-'))
const clone = join(folder, 'repository')
const project = join(folder, 'project')
/** "npm run" hands the settings of our own .npmrc on as environment: with "save-exact" a stranger would get no range, and "npm update" would do nothing. */
const ours = readFileSync(join(root, '.npmrc'), 'utf8').split('\n').map((line) => `npm_config_${line.split('=')[0].trim().replaceAll('-', '_')}`)
/** Who commits the versions and tags them: a machine of the continuous integration knows nobody. */
const author = { GIT_AUTHOR_NAME: 'Rehearsal', GIT_AUTHOR_EMAIL: 'rehearsal@example.org', GIT_COMMITTER_NAME: 'Rehearsal', GIT_COMMITTER_EMAIL: 'rehearsal@example.org' }
const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name))), PATH: projectPath, NPM_CONFIG_PROVENANCE: 'false', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_FUND: 'false', CI: 'true', ...author }

/** @throws with what the program wrote, where it fails */
async function run(command, args, { cwd, more = {} }) {
  try {
    return (await promisify(execFile)(command, args, { cwd, env: { ...env, ...more }, maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${String(error.stdout).slice(-3000)}\n${String(error.stderr).slice(-3000)}`)
  }
}

async function answers(url, child) {
  for (let tries = 0; tries < 1_800; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the program behind ${url} ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer in three minutes`)
}

async function startRegistry() {
  const port = await freePort()
  const config = join(folder, 'verdaccio.yaml')
  // No uplink: what is not ours comes from where npm gets it anyway.
  writeFileSync(config, `storage: ${join(folder, 'registry')}\nauth: { htpasswd: { file: ${join(folder, 'htpasswd')} } }\npackages: { '@lapor/*': { access: $all, publish: $all } }\nmax_body_size: 100mb\nlog: { type: stdout, level: error }\n`)
  const home = join(folder, 'verdaccio')
  mkdirSync(home)
  // Its plugin asks for a tag of node-fetch ("cjs") instead of a version, and not every mirror of npm carries tags; 2.x is what the tag stands for.
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: { verdaccio: registryVersion }, overrides: { 'node-fetch': '2.7.0' } }))
  await run('npm', ['install', '--ignore-scripts', '--prefer-offline'], { cwd: home })
  const child = spawn(process.execPath, [join(home, 'node_modules/verdaccio/bin/verdaccio'), '--config', config, '--listen', `127.0.0.1:${port}`], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}/`
  await answers(`${url}-/ping`, child)
  return { url, stop: () => child.kill() }
}

/** In place of what name.json says, or does not say yet. */
const repository = 'https://github.com/example/lapor-embed'

const npmrcFor = (url) => `@lapor:registry=${url}\n//${new URL(url).host}/:_authToken=rehearsal\n`

const versionOf = (at) => JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')).version

/** In the order in which they need each other. */
const packages = ['@lapor/sdk', '@lapor/widget', '@lapor/server']

function expectSame(what, actual, expected) {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`)
}

const waiting = () => readdirSync(join(clone, '.changeset')).filter((name) => name.endsWith('.md'))

const addPatch = () => writeFileSync(join(clone, '.changeset', 'rehearsed-patch.md'), `---\n${packages.map((name) => `"${name}": patch\n`).join('')}---\n\nA patch that only the rehearsal knows.\n`)

/** What the waiting changesets make of a version, counted apart from the program that makes it. */
function versionAfter(version) {
  const texts = waiting().map((name) => readFileSync(join(clone, '.changeset', name), 'utf8'))
  const [major, minor, patch] = version.split('.').map(Number)
  const asks = (kind) => texts.some((text) => new RegExp(`^['"]@lapor/\\w+['"]: ${kind}$`, 'm').test(text))
  if (asks('major')) return `${major + 1}.0.0`
  return asks('minor') ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** As the workflow does it: versions are made and committed, and that commit is published and tagged. */
async function release(url, earlier) {
  const version = versionAfter(versionOf(join(clone, 'packages/server')))
  await run('npm', ['run', 'versions'], { cwd: clone })
  expectSame('Versions of the packages', packages.map((name) => versionOf(join(clone, 'packages', name.split('/')[1]))), packages.map(() => version))
  await run(process.execPath, ['--conditions=@lapor/source', '--test', 'tests/architecture/package-json.test.ts'], { cwd: clone })
  await run('git', ['add', '--all'], { cwd: clone })
  await run('git', ['commit', '--quiet', '--message', `Version ${version}`], { cwd: clone })
  await run('npm', ['run', 'release'], { cwd: clone })
  const tags = (await run('git', ['tag', '--points-at', 'HEAD'], { cwd: clone })).trim().split('\n')
  expectSame('Tags of the release', tags.sort(), packages.map((name) => `${name}@${version}`).sort())
  const there = await Promise.all(packages.map(async (name) => JSON.parse(await run('npm', ['view', name, '--json', '--registry', url], { cwd: folder }))))
  expectSame('What the registry has', there.map(({ versions, 'dist-tags': { latest } }) => ({ versions, latest })), packages.map(() => ({ versions: [...earlier, version], latest: version })))
  const inOrder = there.map(({ name, time }) => [time[version], name]).sort().map(([, name]) => name)
  expectSame('The order of publishing', inOrder, packages)
  return version
}

/** What a stranger does first: files a report by the SDK at the relay, and reads it. Given a receipt, only reads. */
const stranger = `import { createClient, randomBytes } from '@lapor/sdk'
import { newTrackingSecret } from '@lapor/sdk/contract'
const [baseUrl, trackingId, trackingSecret] = process.argv.slice(2)
const lapor = createClient({ baseUrl, site: 'kel-kademangan' })
const secret = trackingSecret ?? newTrackingSecret(randomBytes)
const site = await lapor.site.retrieve()
const id = trackingId ?? (await lapor.reports.create({ classification: 'complaint', text: 'Lampu jalan di depan balai warga mati sejak Senin.', place: { regionCode: site.regionCode }, anonymous: true, confidential: false, trackingSecret: secret, photos: 0, noticeVersion: site.privacyNotice.version, createdAtDevice: new Date().toISOString() })).trackingId
const report = await lapor.reports.retrieve(id, { trackingSecret: secret })
console.log(JSON.stringify({ trackingId: id, secret, text: report.text }))
`

/** @param use what is done with the relay that npx starts with these words in that folder, before it is stopped again */
async function withRelay(words, cwd, use) {
  const port = await freePort()
  // In a group of its own: npx does not hand the signal on to the relay below it.
  const child = spawn('npx', words, { cwd, env: { ...env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  const url = `http://127.0.0.1:${port}`
  try {
    await answers(`${url}/readyz`, child)
    return await use(url)
  } finally {
    const ended = new Promise((resolve) => (child.exitCode === null ? child.on('exit', resolve) : resolve()))
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

const useRelay = (args) =>
  withRelay(['lapor-server', 'serve', '--demo'], project, async (url) => {
    const version = versionOf(join(project, 'node_modules/@lapor/widget'))
    for (const path of ['/demo/kelurahan-site/', '/docs/', '/docs/how-to/pasang-di-situs.html', '/openapi', '/desk', '/desk/desk.js', `/assets/${version}/lapor.js`, '/lapor/kel-kademangan']) {
      const { status } = await fetch(url + path)
      if (status !== 200) throw new Error(`${path} answers ${status}`)
    }
    return JSON.parse(await run('node', ['stranger.mjs', url, ...args], { cwd: project }))
  })

/** The one command of the README, in a folder with nothing in it but the address of the registry: npm fetches all that it needs. */
async function tryInOneCommand(url) {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  writeFileSync(join(empty, '.npmrc'), npmrcFor(url))
  const { status } = await withRelay(['--yes', '--prefer-offline', '@lapor/server'], empty, (at) => fetch(`${at}/demo/kelurahan-site/`))
  if (status !== 200) throw new Error(`the demo of "npx @lapor/server" answers ${status}`)
}

let registry
try {
  registry = await startRegistry()
  await run('git', ['clone', '--quiet', root, clone], { cwd: folder })
  writeFileSync(join(clone, '.npmrc'), npmrcFor(registry.url))
  await run(process.execPath, ['scripts/bootstrap.mjs'], { cwd: clone })
  for (const name of ['sdk', 'widget', 'server']) writeFileSync(join(clone, 'packages', name, '.npmrc'), npmrcFor(registry.url))
  const nameFile = join(clone, 'name.json')
  const named = JSON.parse(readFileSync(nameFile, 'utf8'))
  writeFileSync(nameFile, JSON.stringify({ ...named, repository: undefined }))
  const refused = await run('npm', ['run', 'versions'], { cwd: clone }).catch(({ message }) => message)
  if (!refused.includes('name.json needs "repository"')) throw new Error(`versions were made without an address of the project:\n${refused}`)
  writeFileSync(nameFile, JSON.stringify({ ...named, repository }))
  // None waits at the very commit that is about to be published, and without one there is no next version.
  if (waiting().length === 0) addPatch()
  const first = await release(registry.url, [])
  const shown = JSON.parse(await run('npm', ['view', '@lapor/widget', '--json', '--registry', registry.url], { cwd: folder }))
  if (shown.repository?.url !== `git+${repository}.git` || shown.bugs?.url !== `${repository}/issues` || !shown.homepage?.startsWith(repository)) throw new Error(`the registry shows ${JSON.stringify([shown.repository, shown.homepage, shown.bugs])} of where it is developed`)
  console.log(`Published ${first}, and tagged it.`)

  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "a-stranger", "private": true, "type": "module" }\n')
  writeFileSync(join(project, '.npmrc'), npmrcFor(registry.url))
  writeFileSync(join(project, 'stranger.mjs'), stranger)
  await run('npm', ['install', '@lapor/server', '@lapor/sdk', '--prefer-offline'], { cwd: project })
  const filed = await useRelay([])
  console.log(`Installed ${versionOf(join(project, 'node_modules/@lapor/server'))} into an empty project; its relay serves the demo, the docs, the desk and the widget, and took a report.`)

  await tryInOneCommand(registry.url)
  console.log('"npx @lapor/server" in an empty folder fetched it with all that it needs, and shows the demo.')

  addPatch()
  const second = await release(registry.url, [first])
  // The harder of the two ways in docs/how-to/memperbarui.md: within the range that npm wrote at the installation.
  await run('npm', ['update', '--prefer-online'], { cwd: project })
  const installed = versionOf(join(project, 'node_modules/@lapor/server'))
  if (installed !== second) throw new Error(`the upgrade brought ${installed}, expected ${second}`)
  const read = await useRelay([filed.trackingId, filed.secret])
  if (read.text !== filed.text) throw new Error('after the upgrade the report reads otherwise')
  console.log(`Published ${second}, tagged it, upgraded, and the report filed at ${first} is read there with its secret.`)
} finally {
  registry?.stop()
  rmSync(folder, { recursive: true, force: true })
}
