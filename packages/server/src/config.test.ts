/** Checks that a configuration is taken as meant, and that a wrong variable is named. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { ConfigError, configFrom } from './config.ts'

it('an empty environment serves this machine on 8787 from ./data', () => {
  assert.deepEqual(configFrom({}, '/srv/lapor'), { host: '127.0.0.1', port: 8787, dataFile: '/srv/lapor/data/lapor.sqlite', baseUrl: undefined, identityKeys: undefined, proxies: 0, logLevel: 'info' })
})

it('every variable is heard', () => {
  const env = { HOST: '0.0.0.0', PORT: '80', LAPOR_DATA: '/var/lib/lapor.sqlite', LAPOR_BASE_URL: 'https://lapor.contoh.go.id/', LAPOR_TRUST_PROXY: '2', LAPOR_LOG: 'error' }
  assert.deepEqual(configFrom(env, '/'), { host: '0.0.0.0', port: 80, dataFile: '/var/lib/lapor.sqlite', baseUrl: 'https://lapor.contoh.go.id', identityKeys: undefined, proxies: 2, logLevel: 'error' })
})

it('an empty variable is as good as none', () => assert.deepEqual(configFrom({ HOST: '', PORT: '', LAPOR_DATA: '', LAPOR_BASE_URL: '', LAPOR_LOG: '' }, '/'), configFrom({}, '/')))

for (const [variable, value] of [['LAPOR_TRUST_PROXY', 'ya'], ['LAPOR_TRUST_PROXY', '-1'], ['LAPOR_TRUST_PROXY', '12'], ['PORT', 'delapan'], ['PORT', '70000'], ['PORT', '-1'], ['PORT', '80.5'], ['LAPOR_BASE_URL', 'lapor.contoh.go.id'], ['LAPOR_BASE_URL', 'ftp://contoh.go.id'], ['LAPOR_BASE_URL', 'https://contoh.go.id/lapor'], ['LAPOR_LOG', 'semua']] as const) {
  it(`${variable}=${value} is refused by name`, () => {
    assert.throws(() => configFrom({ [variable]: value }, '/'), (error) => error instanceof ConfigError && error.variable === variable && error.message.includes(`"${value}"`))
  })
}
