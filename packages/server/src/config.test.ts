/** Checks that a configuration is taken as meant, and that a wrong variable is named. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { ConfigError, configFrom } from './config.ts'

it('an empty environment serves this machine on 8787 from ./data', () => {
  assert.deepEqual(configFrom({}, '/srv/lapor'), { host: '127.0.0.1', port: 8787, dataFile: '/srv/lapor/data/lapor.sqlite', databaseUrl: undefined, baseUrl: undefined, identityKeys: undefined, erasureFile: '/srv/lapor/data/lapor.sqlite.penghapusan', proxies: 0, mail: undefined, telegram: undefined, metricsToken: undefined, tiles: undefined, logLevel: 'info' })
})

it('every variable is heard', () => {
  const env = { HOST: '0.0.0.0', PORT: '80', LAPOR_DATA: '/var/lib/lapor.sqlite', LAPOR_BASE_URL: 'https://lapor.contoh.go.id/', LAPOR_TRUST_PROXY: '2', LAPOR_ERASURES: '/mnt/lain/daftar', LAPOR_SMTP: 'smtps://a:b@surel.example', LAPOR_MAIL_FROM: 'LAPOR <a@surel.example>', LAPOR_TELEGRAM_TOKEN: '1234:abcdefghij', LAPOR_TELEGRAM_API: 'http://bot.example/', LAPOR_LOG: 'error', LAPOR_METRICS_TOKEN: 'sandi-angka-angka', DATABASE_URL: 'postgres://lapor:s@db.example/lapor', LAPOR_TILES_URL: 'https://peta.example/{z}/{x}/{y}.png', LAPOR_TILES_ATTRIBUTION: '© Pemkot Contoh', LAPOR_TILES_BOUNDS: '106.62, -6.40, 106.78, -6.20', LAPOR_TILES_ZOOM: '11-17' }
  assert.deepEqual(configFrom(env, '/'), { host: '0.0.0.0', port: 80, dataFile: '/var/lib/lapor.sqlite', databaseUrl: 'postgres://lapor:s@db.example/lapor', baseUrl: 'https://lapor.contoh.go.id', identityKeys: undefined, erasureFile: '/mnt/lain/daftar', proxies: 2, mail: { url: 'smtps://a:b@surel.example', from: 'LAPOR <a@surel.example>' }, telegram: { token: '1234:abcdefghij', api: 'http://bot.example' }, metricsToken: 'sandi-angka-angka', tiles: { url: 'https://peta.example/{z}/{x}/{y}.png', area: { attribution: '© Pemkot Contoh', bounds: [106.62, -6.4, 106.78, -6.2], zoom: [11, 17] } }, logLevel: 'error' })
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

const tiles = { LAPOR_TILES_URL: 'https://peta.example/{z}/{x}/{y}.png?kunci=RAHASIA', LAPOR_TILES_ATTRIBUTION: '© Pemkot Contoh', LAPOR_TILES_BOUNDS: '106.62,-6.4,106.78,-6.2' }

it('a map needs no zoom to be said, and takes the order of others too', () => assert.deepEqual(configFrom({ ...tiles, LAPOR_TILES_URL: 'http://127.0.0.1:8080/MapServer/tile/{z}/{y}/{x}' }, '/').tiles?.area.zoom, [12, 18]))

for (const [variable, change] of [
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: '' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'https://peta.example/RAHASIA.png' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'https://peta.example/{z}/{x}.png?RAHASIA' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'https://{x}.peta.example/{z}/{x}/{y}.png?RAHASIA' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'https://{x}.RAHASIA.example/{z}/{y}.png' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'ftp://peta.example/{z}/{x}/{y}.png?RAHASIA' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'https://nama:RAHASIA@peta.example/{z}/{x}/{y}.png' }],
  ['LAPOR_TILES_URL', { LAPOR_TILES_URL: 'https://peta.example/RAHASIA.png#{z}/{x}/{y}' }],
  ['LAPOR_TILES_ATTRIBUTION', { LAPOR_TILES_ATTRIBUTION: '' }],
  ['LAPOR_TILES_ATTRIBUTION', { LAPOR_TILES_ATTRIBUTION: '<a href="https://peta.example">Peta</a>' }],
  ['LAPOR_TILES_BOUNDS', { LAPOR_TILES_BOUNDS: '' }],
  ['LAPOR_TILES_BOUNDS', { LAPOR_TILES_BOUNDS: '106.62,-6.4,106.78' }],
  ['LAPOR_TILES_BOUNDS', { LAPOR_TILES_BOUNDS: '106.78,-6.4,106.62,-6.2' }],
  ['LAPOR_TILES_BOUNDS', { LAPOR_TILES_BOUNDS: '106.62,-6.2,106.78,-6.4' }],
  ['LAPOR_TILES_BOUNDS', { LAPOR_TILES_BOUNDS: '-6.4,106.62,-6.2,106.78' }],
  ['LAPOR_TILES_ZOOM', { LAPOR_TILES_ZOOM: '18-12' }],
  ['LAPOR_TILES_ZOOM', { LAPOR_TILES_ZOOM: '12-40' }],
  ['LAPOR_TILES_ZOOM', { LAPOR_TILES_ZOOM: '14' }],
] as const) {
  it(`a map with ${JSON.stringify(change)} is refused by ${variable}, without repeating a key`, () => {
    assert.throws(() => configFrom({ ...tiles, ...change }, '/'), (error) => error instanceof ConfigError && error.variable === variable && !error.message.includes('RAHASIA'))
  })
}
