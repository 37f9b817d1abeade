/** Each line of the guides for cron works as it is written: in cron's empty environment, with the settings and the keys of the relay that lapor.service runs. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { newIdentityKey, writtenKey } from '../../packages/server/src/identity/identity-keys.ts'
import { codeBlocks } from '../architecture/code-blocks.ts'
import { read } from '../architecture/sources.ts'
import { operatorMachine } from './operator-machine.ts'
import { dataFolder, type Ended, repository } from './server-process.ts'

const { folder, remove } = dataFolder()
const machine = operatorMachine(folder, process.execPath)

/** Cron hands a shell the rest of the line, in which a plain % would end the command. */
const asCron = (command: string): Promise<Ended> => {
  assert.doesNotMatch(command, /(?<!\\)%/)
  return machine.run(command.replaceAll('\\%', '%'))
}

const lines = codeBlocks()
  .filter(({ language }) => language === 'cron')
  .flatMap(({ place, code }) => code.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => ({ place, fields: /^(?:[\d*/,-]+ ){5} *(\S+) +(.*)$/.exec(line) ?? assert.fail(`${place}: ${line}`) })))
  .map(({ place, fields: [, user, command = ''] }) => ({ place, user, command }))

const lineFor = (words: string): string => lines.find(({ command }) => command.includes(` ${words}`))?.command ?? assert.fail(words)

before(async () => {
  for (const place of ['/etc/lapor', '/opt/lapor/node_modules/.bin', '/var/lib/lapor', '/usr/local/sbin', '/cadangan']) mkdirSync(machine.here(place), { recursive: true })
  machine.addProgram(machine.here('/opt/lapor/node_modules/.bin/lapor-server'), `#!/bin/sh\nexec node --conditions=@lapor/source ${join(repository, 'packages/server/src/cli.ts')} "$@"\n`)
  machine.addProgram(machine.here('/usr/local/sbin/lapor-server'), machine.here(read('examples/server/lapor-server.sh')))
  writeFileSync(machine.here('/etc/lapor/relay.env'), machine.settings('docs/how-to/menjalankan-relay.md'))
  writeFileSync(machine.here('/etc/lapor/kunci.env'), machine.settings('docs/how-to/kunci-identitas.md').replace(/kunci-\S+/, writtenKey(newIdentityKey())))
  const { code, stderr } = await asCron('/usr/local/sbin/lapor-server seed --demo')
  assert.equal(code, 0, stderr)
  assert.ok(existsSync(join(folder, '/var/lib/lapor/lapor.sqlite')))
})
after(remove)

describe('the lines for cron', () => {
  it('stand in the guides, for the user who may read the settings', () => assert.deepEqual(lines.map(({ place, user }) => `${place.replace(/:\d+$/, '')} ${user ?? ''}`).sort(), ['docs/how-to/cadangan-dan-pemulihan.md root', 'docs/how-to/tenggat-jeda-penutupan.md root']))

  it('back up the data of the relay, and throw the old backups away', async () => {
    const old = join(folder, 'cadangan/lapor-2020-01-01')
    mkdirSync(old)
    utimesSync(old, 0, 0)
    const { code, stdout, stderr } = await asCron(lineFor('backup'))
    assert.equal(code, 0, stderr)
    assert.doesNotMatch(stdout, / 0 laporan/)
    const [made = '', ...others] = readdirSync(join(folder, 'cadangan'))
    assert.match(made, /^lapor-\d{4}-\d\d-\d\d$/)
    assert.deepEqual(others, [])
    assert.ok(existsSync(join(folder, 'cadangan', made, 'isi.json')))
  })

  it('do what is due, with the keys of the relay', async () => {
    const { code, stdout, stderr } = await asCron(lineFor('jobs run'))
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /tindakan menurut waktu: \d+/)
    assert.deepEqual(readdirSync(join(folder, '/var/lib/lapor')).filter((name) => name.endsWith('.kunci')), [])
  })

  it('read what lapor.service reads, and are of the same user', () => {
    const unit = read('examples/server/lapor.service')
    const program = readFileSync(join(repository, 'examples/server/lapor-server.sh'), 'utf8')
    assert.deepEqual([...unit.matchAll(/^EnvironmentFile=-?(\S+)/gm)].map(([, file]) => file), [...program.matchAll(/(?:^|then )\. ([^\s;]+)/gm)].map(([, file]) => file))
    assert.equal(/^ExecStart=(\S+)/m.exec(unit)?.[1], /(\/opt\S+) "\$@"/.exec(program)?.[1])
    assert.equal(/^User=(\S+)/m.exec(unit)?.[1], /--reuid=(\S+)/.exec(program)?.[1])
    assert.doesNotMatch(unit, /^Environment=/m)
  })
})
