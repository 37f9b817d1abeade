/** Checks that a configuration is taken as meant, and that a wrong variable is named. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { ConfigError, configFrom } from './config.ts'

it('an empty environment serves this machine on 8787 from ./data', () => {
  assert.deepEqual(configFrom({}, '/srv/lapor'), { host: '127.0.0.1', port: 8787, dataFile: '/srv/lapor/data/lapor.sqlite', databaseUrl: undefined, baseUrl: undefined, identityKeys: undefined, erasureFile: '/srv/lapor/data/lapor.sqlite.penghapusan', proxies: 0, mail: undefined, telegram: undefined, metricsToken: undefined, logLevel: 'info' })
})

it('every variable is heard', () => {
  const env = { HOST: '0.0.0.0', PORT: '80', LAPOR_DATA: '/var/lib/lapor.sqlite', LAPOR_BASE_URL: 'https://lapor.contoh.go.id/', LAPOR_TRUST_PROXY: '2', LAPOR_ERASURES: '/mnt/lain/daftar', LAPOR_SMTP: 'smtps://a:b@surel.example', LAPOR_MAIL_FROM: 'LAPOR <a@surel.example>', LAPOR_TELEGRAM_TOKEN: '1234:abcdefghij', LAPOR_TELEGRAM_API: 'http://bot.example/', LAPOR_LOG: 'error', LAPOR_METRICS_TOKEN: 'sandi-angka-angka', DATABASE_URL: 'postgres://lapor:s@db.example/lapor' }
  assert.deepEqual(configFrom(env, '/'), { host: '0.0.0.0', port: 80, dataFile: '/var/lib/lapor.sqlite', databaseUrl: 'postgres://lapor:s@db.example/lapor', baseUrl: 'https://lapor.contoh.go.id', identityKeys: undefined, erasureFile: '/mnt/lain/daftar', proxies: 2, mail: { url: 'smtps://a:b@surel.example', from: 'LAPOR <a@surel.example>' }, telegram: { token: '1234:abcdefghij', api: 'http://bot.example' }, metricsToken: 'sandi-angka-angka', logLevel: 'error' })
})

it('an empty variable is as good as none', () => assert.deepEqual(configFrom({ HOST: '', PORT: '', LAPOR_DATA: '', LAPOR_BASE_URL: '', LAPOR_LOG: '' }, '/'), configFrom({}, '/')))

for (const [variable, value] of [['LAPOR_TRUST_PROXY', 'ya'], ['LAPOR_TRUST_PROXY', '-1'], ['LAPOR_TRUST_PROXY', '12'], ['PORT', 'delapan'], ['PORT', '70000'], ['PORT', '-1'], ['PORT', '80.5'], ['LAPOR_BASE_URL', 'lapor.contoh.go.id'], ['LAPOR_BASE_URL', 'ftp://contoh.go.id'], ['LAPOR_BASE_URL', 'https://contoh.go.id/lapor'], ['LAPOR_LOG', 'semua']] as const) {
  it(`${variable}=${value} is refused by name`, () => {
    assert.throws(() => configFrom({ [variable]: value }, '/'), (error) => error instanceof ConfigError && error.variable === variable && error.message.includes(`"${value}"`))
  })
}

for (const [variable, env] of [
  ['LAPOR_SMTP', { LAPOR_SMTP: 'https://a:sandirahasia@surel.example', LAPOR_MAIL_FROM: 'a@surel.example' }],
  ['LAPOR_SMTP', { LAPOR_MAIL_FROM: 'a@surel.example' }],
  ['LAPOR_MAIL_FROM', { LAPOR_SMTP: 'smtp://a:sandirahasia@surel.example' }],
  ['LAPOR_MAIL_FROM', { LAPOR_SMTP: 'smtp://a:sandirahasia@surel.example', LAPOR_MAIL_FROM: 'LAPOR\nBcc: b@surel.example <a@surel.example>' }],
  ['LAPOR_TELEGRAM_TOKEN', { LAPOR_TELEGRAM_TOKEN: 'sandi' }],
  ['LAPOR_TELEGRAM_API', { LAPOR_TELEGRAM_TOKEN: '1234:sandirahasia', LAPOR_TELEGRAM_API: 'api.telegram.org' }],
] as const) {
  it(`${variable} of ${Object.keys(env).join(' and ')} is refused by name, without repeating a password`, () => {
    assert.throws(() => configFrom(env, '/'), (error) => error instanceof ConfigError && error.variable === variable && !error.message.includes('sandirahasia'))
  })
}

for (const [variable, value] of [['DATABASE_URL', 'mysql://lapor:RAHASIA@db/lapor'], ['DATABASE_URL', 'postgres://lapor:RAHASIA@db'], ['DATABASE_URL', 'RAHASIA'], ['LAPOR_METRICS_TOKEN', 'RAHASIA']] as const) {
  it(`${variable}=${value} is refused by name, without repeating what is secret`, () => {
    assert.throws(() => configFrom({ [variable]: value }, '/'), (error) => error instanceof ConfigError && error.variable === variable && error.message.includes(variable) && !error.message.includes('RAHASIA'))
  })
}
