/** `npx @lapor/server` from the packed tarballs in an empty folder: the whole product runs, on a file of its own, and a report gets through. */
import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { codeBlocks } from '../architecture/code-blocks.ts'
import { operatorMachine } from '../server/operator-machine.ts'
import { type Ended, exitCodeOf } from '../server/server-process.ts'
import { type Certificate, makeCertificate } from './certificates.ts'
import { packPackage, publishedPackages } from './pack-package.ts'
import { copyDependencies, repository } from './packed-sdk.ts'
import { node24 } from './runtimes.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-sandbox-'))
const modules = join(folder, 'node_modules')
/** Nothing of this project's environment: whoever tries it has set nothing. */
const env = { PATH: [dirname(node24()), process.env['PATH']].join(delimiter), HOME: folder, TZ: 'Asia/Makassar', PORT: '0', npm_config_update_notifier: 'false' }

let npx: ChildProcess
let said = ''
let baseUrl: string

/** As npm places it, without a network: the tarball under its name, what it needs beside it, its command in .bin. */
const installPacked = async (name: (typeof publishedPackages)[number]): Promise<void> => {
  const packed = await packPackage(name)
  cpSync(packed.unpacked, join(modules, '@lapor', name), { recursive: true })
  packed.remove()
  // Where another version stands beside it, npm puts the one it asks for inside.
  const inside = join(repository, 'packages', name, 'node_modules')
  if (existsSync(inside)) cpSync(inside, join(modules, '@lapor', name, 'node_modules'), { recursive: true })
}

before(async () => {
  assert.ok(existsSync(join(repository, 'packages/server/dist/docs')), 'packages/server/dist is missing: run "npm run build" first')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of publishedPackages) await installPacked(name)
  for (const name of publishedPackages) copyDependencies(join(modules, '@lapor', name), modules)
  const { bin } = JSON.parse(readFileSync(join(modules, '@lapor/server/package.json'), 'utf8')) as { bin: Record<string, string> }
  for (const [command, file] of Object.entries(bin)) {
    chmodSync(join(modules, '@lapor/server', file), 0o755)
    symlinkSync(join('..', '@lapor/server', file), join(modules, '.bin', command))
  }

  npx = spawn('npx', ['--offline', '@lapor/server'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  baseUrl = await new Promise((resolve, reject) => {
    const listen = (text: string): void => {
      said += text
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    npx.stdout?.setEncoding('utf8').on('data', listen)
    npx.stderr?.setEncoding('utf8').on('data', listen)
    npx.once('exit', (code) => reject(new Error(`npx ended with ${code}:\n${said}`)))
  })
})

after(async () => {
  if (npx?.pid !== undefined && npx.exitCode === null) {
    npx.removeAllListeners('exit')
    const ended = new Promise((resolve) => npx.once('exit', resolve))
    process.kill(-npx.pid, 'SIGTERM')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

it('takes a report, and its reporter reads it back', async () => {
  const site = `${baseUrl}/v1/sites/kel-kademangan`
  const { value: submission } = JSON.parse(readFileSync(join(modules, '@lapor/sdk/fixtures/valid/submission-ringkas.json'), 'utf8')) as { value: { text: string; trackingSecret: string } }
  const filed = await fetch(`${site}/reports`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify(submission) })
  assert.equal(filed.status, 201, await filed.clone().text())
  const { trackingId } = (await filed.json()) as { trackingId: string }
  const read = await fetch(`${site}/reports/${trackingId}`, { headers: { 'lapor-secret': submission.trackingSecret } })
  assert.equal(((await read.json()) as { text: string }).text, submission.text)
})

it('shows everything that it names', async () => {
  const named = [...said.matchAll(/http:\/\/127\.0\.0\.1:\d+(\/\S*)/g)].map(([, path = '']) => path)
  assert.deepEqual(named, ['/demo/kelurahan-site/', '/demo/dinas-site/', '/desk', '/openapi', '/docs/'])
  const { version } = JSON.parse(readFileSync(join(modules, '@lapor/widget/package.json'), 'utf8')) as { version: string }
  // The guides send webmasters to the page of public figures.
  const paths = [...named, '/demo/transparansi/', '/demo/transparansi/warna.css', '/desk/desk.js', '/snippet', '/lapor/kel-kademangan', '/embed/kel-kademangan', `/assets/${version}/lapor.js`, `/assets/${version}/THIRD-PARTY-LICENCES.txt`, '/docs/how-to/pasang-di-situs.html', '/readyz']
  const answers = await Promise.all(paths.map(async (path) => `${(await fetch(baseUrl + path)).status} ${path}`))
  assert.deepEqual(answers, paths.map((path) => `200 ${path}`))
})

it('keeps its invented reports in a file of its own', () => {
  assert.ok(existsSync(join(folder, 'data/coba.sqlite')))
  assert.equal(existsSync(join(folder, 'data/lapor.sqlite')), false)
})

it('starts nothing where somebody has said where data lie', async () => {
  const { stdout } = await promisify(execFile)('npx', ['--offline', '@lapor/server'], { cwd: folder, env: { ...env, LAPOR_DATA: join(folder, 'sungguhan.sqlite') } })
  assert.match(stdout, /serve \[--demo\]/)
  assert.equal(existsSync(join(folder, 'sungguhan.sqlite')), false)
})

describe('the guide for operators', () => {
  const machine = operatorMachine(join(folder, 'mesin'), node24())
  const [install = '', firstCommands = ''] = codeBlocks().filter(({ place, language }) => place.startsWith('docs/how-to/menjalankan-relay.md:') && language === 'sh').map(({ code }) => code)

  /** What Debian has there before anything is installed; and for what needs root, a user of the machine's own or the registry, something that does the rest of it. */
  before(() => {
    for (const place of ['/etc/systemd/system', '/usr/local/sbin']) mkdirSync(machine.here(place), { recursive: true })
    machine.addCommand('sudo', 'exec "$@"')
    machine.addCommand('adduser', '[ "$*" = "--system --group --home /var/lib/lapor lapor" ] && mkdir -p /var/lib/lapor')
    machine.addCommand('install', 'if [ "$1 $2 $3 $4 $5" = "-d -o lapor -g lapor" ]; then shift 5; set -- -d "$@"; fi\nexec /usr/bin/install "$@"')
    machine.addCommand('npm', `[ "$*" = "install @lapor/server" ] && ln -s ${modules} node_modules`)
    machine.addCommand('systemctl', '[ "$*" = "enable --now lapor" ] && [ -e /etc/systemd/system/lapor.service ]')
  })

  it('installs from the package what it says, and its first commands work', { timeout: 120_000 }, async () => {
    const installed = await machine.run(`set -e\n${install}`)
    assert.deepEqual([installed.code, installed.stderr], [0, ''])
    const [, program = ''] = /^ExecStart=(\S+)/m.exec(readFileSync(machine.here('/etc/systemd/system/lapor.service'), 'utf8')) ?? []
    assert.ok(existsSync(machine.here(program)), program)

    // The command reads its settings where the guide has them, and this machine has those elsewhere.
    const command = machine.here('/usr/local/sbin/lapor-server')
    writeFileSync(command, machine.here(readFileSync(command, 'utf8')))
    writeFileSync(machine.here('/etc/lapor/relay.env'), machine.settings('docs/how-to/menjalankan-relay.md'))
    const { code, stdout, stderr } = await machine.run(`set -e\n${firstCommands}`, ['/usr/local/sbin'])
    assert.equal(code, 0, stderr)
    assert.match(stdout, /kel-kademangan[^]*https:\/\/kademangan\.contoh\.go\.id/)
    assert.ok(existsSync(machine.here('/var/lib/lapor/lapor.sqlite')))
  })
})

describe('npx lapor-doctor, at a page over https', () => {
  const valid = { from: '20200101000000Z', until: '20991231235959Z' }
  const opened: Server[] = []
  let good: Certificate
  let origin: string

  /** A website under this certificate: whatever is not its page is the relay's, as behind a proxy of the operator. */
  const openWebsite = async ({ key, cert }: Certificate, page: (origin: string) => string): Promise<string> => {
    const server = createServer({ key, cert }, (incoming, outgoing) => {
      if (incoming.url === '/') return void outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Desa</title><lapor-widget site="kel-kademangan"></lapor-widget>${page(`https://${incoming.headers.host ?? ''}`)}`)
      const { host, port } = new URL(baseUrl)
      const asked = ask({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host } }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      })
      incoming.pipe(asked)
    })
    opened.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `https://localhost:${(server.address() as AddressInfo).port}`
  }

  const script = (relay: string): string => `<script src="${relay}/assets/latest/lapor.js" data-site="kel-kademangan" data-base="${relay}" defer></script>`

  const npxRun = (words: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    new Promise((resolve) => {
      execFile('npx', ['--offline', ...words], { cwd: folder, env: { ...env, ...more } }, (error, stdout, stderr) => resolve({ code: exitCodeOf(error), stdout, stderr }))
    })
  const doctor = (address: string, trusts?: Certificate) => npxRun(['lapor-doctor', address], trusts === undefined ? {} : { NODE_EXTRA_CA_CERTS: trusts.file })

  before(async () => {
    good = makeCertificate(join(folder, 'good'), { name: 'localhost', ...valid })
    origin = await openWebsite(good, script)
    const allowed = await npxRun(['lapor-server', 'site', 'allow', 'kel-kademangan', origin], { LAPOR_DATA: join(folder, 'data/coba.sqlite') })
    assert.equal(allowed.code, 0, allowed.stderr)
  })
  after(() => {
    for (const server of opened) {
      server.closeAllConnections()
      server.close()
    }
  })

  it('says that all is well where it is', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await doctor(origin, good)
    assert.equal(code, 0, stdout + stderr)
    assert.match(stdout, /^baik .*\n/)
    assert.match(stdout, /\nSemua baik\.\n$/)
  })

  it('tells of a line that asks for the form over http, which browsers hold back, and prints the mended one', { timeout: 60_000 }, async () => {
    const mixed = await openWebsite(good, (own) => script(own.replace('https:', 'http:')))
    const { code, stdout } = await doctor(mixed, good)
    assert.equal(code, 1)
    assert.match(stdout, /SAKIT {2}https .*lapor\.js diminta lewat http: browser menahannya \(mixed content\)/)
    assert.match(stdout, /\n<script src="http:\/\/localhost:\d+\/assets\/latest\/lapor\.js"/)
  })

  for (const { what, name, says, trusted, ...times } of [
    { what: 'that signs itself', name: 'localhost', ...valid, trusted: false, says: /sertifikat https-nya dibuat sendiri, dan browser warga menolaknya: .* \(DEPTH_ZERO_SELF_SIGNED_CERT\)/ },
    { what: 'that has expired', name: 'localhost', from: '20200101000000Z', until: '20200201000000Z', trusted: true, says: /sertifikat https-nya sudah kedaluwarsa: .* \(CERT_HAS_EXPIRED\)/ },
    { what: 'for another name', name: 'desa.example', ...valid, trusted: true, says: /sertifikat https-nya untuk nama situs lain: .* \(ERR_TLS_CERT_ALTNAME_INVALID\)/ },
  ]) {
    it(`tells in plain words of a certificate ${what}`, { timeout: 60_000 }, async () => {
      const bad = makeCertificate(join(folder, what.replaceAll(' ', '-')), { name, ...times })
      const { code, stdout } = await doctor(await openWebsite(bad, script), trusted ? bad : undefined)
      assert.equal(code, 1)
      assert.match(stdout, says)
    })
  }
})
