// "npm run rehearse": publishes this commit to a registry of its own as the next version, installs it into an empty project, uses it,
// publishes a patch, and upgrades, with the data of before. Nothing leaves the machine; the real publishing is .github/workflows/release.yml.
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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
const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name))), PATH: projectPath, NPM_CONFIG_PROVENANCE: 'false', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_FUND: 'false', CI: 'true' }

/** @throws with what the program wrote, where it fails */
async function run(command, args, { cwd, more = {} }) {
  try {
    return (await promisify(execFile)(command, args, { cwd, env: { ...env, ...more }, maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${String(error.stdout).slice(-3000)}\n${String(error.stderr).slice(-3000)}`)
  }
}

async function answers(url, child) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the program behind ${url} ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer in a minute`)
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

/** Where no name.json says one yet. */
const repository = 'https://github.com/example/lapor-embed'

const npmrcFor = (url) => `@lapor:registry=${url}\n//${new URL(url).host}/:_authToken=rehearsal\n`

const versionOf = (at) => JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')).version

async function release() {
  await run('npm', ['run', 'versions'], { cwd: clone })
  const version = versionOf(join(clone, 'packages/server'))
  await run('npm', ['run', 'build'], { cwd: clone })
  for (const name of ['sdk', 'widget', 'server']) {
    const at = versionOf(join(clone, 'packages', name))
    if (at !== version) throw new Error(`@lapor/${name} is ${at}, the server ${version}: all three are one release`)
    await run('npm', ['publish', '--access', 'public', '--ignore-scripts'], { cwd: join(clone, 'packages', name) })
  }
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

async function useRelay(args) {
  const port = await freePort()
  // In a group of its own: npx does not hand the signal on to the relay below it.
  const child = spawn('npx', ['lapor-server', 'serve', '--demo'], { cwd: project, env: { ...env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  const url = `http://127.0.0.1:${port}`
  try {
    await answers(`${url}/readyz`, child)
    const version = versionOf(join(project, 'node_modules/@lapor/widget'))
    for (const path of ['/demo/kelurahan-site/', '/docs/', '/docs/how-to/pasang-di-situs.html', '/openapi', '/desk', '/desk/desk.js', `/assets/${version}/lapor.js`, '/lapor/kel-kademangan']) {
      const { status } = await fetch(url + path)
      if (status !== 200) throw new Error(`${path} answers ${status}`)
    }
    return JSON.parse(await run('node', ['stranger.mjs', url, ...args], { cwd: project }))
  } finally {
    const ended = new Promise((resolve) => (child.exitCode === null ? child.on('exit', resolve) : resolve()))
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

let registry
try {
  registry = await startRegistry()
  await run('git', ['clone', '--quiet', root, clone], { cwd: folder })
  writeFileSync(join(clone, '.npmrc'), npmrcFor(registry.url))
  await run(process.execPath, ['scripts/bootstrap.mjs'], { cwd: clone })
  for (const name of ['sdk', 'widget', 'server']) writeFileSync(join(clone, 'packages', name, '.npmrc'), npmrcFor(registry.url))
  const refused = await run('npm', ['run', 'versions'], { cwd: clone }).catch(({ message }) => message)
  if (!refused.includes('name.json needs "repository"')) throw new Error(`versions were made without an address of the project:\n${refused}`)
  const named = join(clone, 'name.json')
  writeFileSync(named, JSON.stringify({ ...JSON.parse(readFileSync(named, 'utf8')), repository }))
  const first = await release()
  const shown = JSON.parse(await run('npm', ['view', '@lapor/widget', '--json', '--registry', registry.url], { cwd: folder }))
  if (shown.repository?.url !== `git+${repository}.git` || shown.bugs?.url !== `${repository}/issues` || !shown.homepage?.startsWith(repository)) throw new Error(`the registry shows ${JSON.stringify([shown.repository, shown.homepage, shown.bugs])} of where it is developed`)
  console.log(`Published ${first}.`)

  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "a-stranger", "private": true, "type": "module" }\n')
  writeFileSync(join(project, '.npmrc'), npmrcFor(registry.url))
  writeFileSync(join(project, 'stranger.mjs'), stranger)
  await run('npm', ['install', '@lapor/server', '@lapor/sdk', '--prefer-offline'], { cwd: project })
  const filed = await useRelay([])
  console.log(`Installed ${versionOf(join(project, 'node_modules/@lapor/server'))} into an empty project; its relay serves the demo, the docs, the desk and the widget, and took a report.`)

  writeFileSync(join(clone, '.changeset', 'rehearsed-patch.md'), '---\n"@lapor/sdk": patch\n"@lapor/widget": patch\n"@lapor/server": patch\n---\n\nA patch that only the rehearsal knows.\n')
  const second = await release()
  // The harder of the two ways in docs/how-to/memperbarui.md: within the range that npm wrote at the installation.
  await run('npm', ['update', '--prefer-online'], { cwd: project })
  const installed = versionOf(join(project, 'node_modules/@lapor/server'))
  if (installed !== second) throw new Error(`the upgrade brought ${installed}, expected ${second}`)
  const read = await useRelay([filed.trackingId, filed.secret])
  if (read.text !== filed.text) throw new Error('after the upgrade the report reads otherwise')
  console.log(`Published ${second}, upgraded, and the report filed at ${first} is read there with its secret.`)
} finally {
  registry?.stop()
  rmSync(folder, { recursive: true, force: true })
}
