/** Reads the configuration from the environment and checks it; a wrong variable is named. */
import { resolve } from 'node:path'
import type { MailServer } from './connectors/email.ts'
import type { Bot } from './connectors/telegram.ts'
import { isPostgresUrl } from './db/open-database.ts'
import { erasureFileOf } from './erasures/erasure-file.ts'
import { type IdentityKeys, parseIdentityKeys } from './identity/identity-keys.ts'
import { type TileSource, tileSourceOf } from './tiles/tile-source.ts'

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFile: string
  /** Of a PostgreSQL database, which then takes the place of the file; what lies beside the file (uploads, holidays, keys) lies there still. */
  readonly databaseUrl: string | undefined
  /** How the relay is reached from outside, e.g. "https://lapor.tangerangselatankota.go.id"; undefined: as the request says. */
  readonly baseUrl: string | undefined
  /** Undefined: a file beside the database holds them. */
  readonly identityKeys: IdentityKeys | undefined
  /** The list of erasures, which has to outlive the database: beside it, or better on another disk. */
  readonly erasureFile: string
  /** How many proxies of the operator stand before the relay. */
  readonly proxies: number
  /** Undefined: no e-mail is sent. */
  readonly mail: MailServer | undefined
  /** Undefined: nothing is told by Telegram. */
  readonly telegram: Bot | undefined
  /** Who shows it sees the numbers of /metrics; undefined: nobody does. */
  readonly metricsToken: string | undefined
  /** Where the map comes from; undefined: no site has one. */
  readonly tiles: TileSource | undefined
  readonly logLevel: 'info' | 'error' | 'silent'
}

/** A sentence for whoever starts the relay. */
export class ConfigError extends Error {
  readonly variable: string

  constructor(variable: string, expected: string) {
    super(`Variabel ${variable} salah: ${expected}.`)
    this.name = 'ConfigError'
    this.variable = variable
  }
}

const logLevels = ['info', 'error', 'silent'] as const

export const configFrom = (env: Readonly<Record<string, string | undefined>>, cwd: string): Config => ({
  host: env['HOST'] || '127.0.0.1',
  port: portOf(env['PORT'] || '8787'),
  dataFile: resolve(cwd, dataFileOf(env)),
  databaseUrl: databaseUrlOf(env['DATABASE_URL'] || undefined),
  baseUrl: baseUrlOf(env['LAPOR_BASE_URL'] || undefined),
  erasureFile: resolve(cwd, env['LAPOR_ERASURES'] || erasureFileOf(dataFileOf(env))),
  identityKeys: identityKeysOf(env['LAPOR_IDENTITY_KEYS'] || undefined),
  proxies: proxiesOf(env['LAPOR_TRUST_PROXY'] || '0'),
  mail: mailOf(env['LAPOR_SMTP'] || undefined, env['LAPOR_MAIL_FROM'] || undefined),
  telegram: botOf(env['LAPOR_TELEGRAM_TOKEN'] || undefined, env['LAPOR_TELEGRAM_API'] || 'https://api.telegram.org'),
  metricsToken: metricsTokenOf(env['LAPOR_METRICS_TOKEN'] || undefined),
  tiles: tilesOf(env),
  logLevel: logLevelOf(env['LAPOR_LOG'] || 'info'),
})

const dataFileOf = (env: Readonly<Record<string, string | undefined>>): string => env['LAPOR_DATA'] || 'data/lapor.sqlite'

const portOf = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new ConfigError('PORT', `harus angka 0 sampai 65535, bukan "${text}"`)
  return port
}

const databaseUrlOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  // What was typed may hold a password: it is not repeated.
  if (!URL.canParse(text) || !isPostgresUrl(text) || new URL(text).pathname.length < 2) throw new ConfigError('DATABASE_URL', 'harus alamat basis data PostgreSQL, misalnya postgres://lapor:SANDI@localhost:5432/lapor')
  return text
}

const baseUrlOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new ConfigError('LAPOR_BASE_URL', `harus alamat tanpa jalur, misalnya https://lapor.contoh.go.id, bukan "${text}"`)
  }
  return url.origin
}

const identityKeysOf = (text: string | undefined): IdentityKeys | undefined => {
  const keys = text === undefined ? undefined : parseIdentityKeys(text)
  if (typeof keys === 'string') throw new ConfigError('LAPOR_IDENTITY_KEYS', keys)
  return keys
}

const proxiesOf = (text: string): number => {
  if (!/^\d$/.test(text)) throw new ConfigError('LAPOR_TRUST_PROXY', `harus banyaknya proxy di depan relay, 0 sampai 9, bukan "${text}"`)
  return Number(text)
}

const mailOf = (url: string | undefined, from: string | undefined): MailServer | undefined => {
  if (url === undefined && from === undefined) return undefined
  // Its password is in it: the value itself is not repeated.
  if (url === undefined || !URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) throw new ConfigError('LAPOR_SMTP', 'harus alamat server email, misalnya smtps://nama:sandi@surel.contoh.go.id')
  if (from === undefined || !/^(?:[^<>\n]+ <[^\s@<>]+@[\w.-]+>|[^\s@<>]+@[\w.-]+)$/.test(from)) throw new ConfigError('LAPOR_MAIL_FROM', 'harus alamat pengirim, misalnya LAPOR <lapor@contoh.go.id>')
  return { url, from }
}

const botOf = (token: string | undefined, api: string): Bot | undefined => {
  if (token === undefined) return undefined
  if (!/^\d{1,20}:[\w-]{10,100}$/.test(token)) throw new ConfigError('LAPOR_TELEGRAM_TOKEN', 'harus token bot seperti yang diberikan @BotFather')
  if (!URL.canParse(api) || !/^https?:$/.test(new URL(api).protocol)) throw new ConfigError('LAPOR_TELEGRAM_API', `harus alamat, misalnya https://api.telegram.org, bukan "${api}"`)
  return { token, api: api.replace(/\/+$/, '') }
}

const metricsTokenOf = (text: string | undefined): string | undefined => {
  if (text !== undefined && !/^[\x21-\x7e]{16,}$/.test(text)) throw new ConfigError('LAPOR_METRICS_TOKEN', 'harus sedikitnya 16 huruf, angka, atau tanda, tanpa spasi')
  return text
}

const tilesOf = ({ LAPOR_TILES_URL, LAPOR_TILES_ATTRIBUTION, LAPOR_TILES_BOUNDS, LAPOR_TILES_ZOOM }: Readonly<Record<string, string | undefined>>): TileSource | undefined => {
  const source = tileSourceOf({ LAPOR_TILES_URL, LAPOR_TILES_ATTRIBUTION, LAPOR_TILES_BOUNDS, LAPOR_TILES_ZOOM })
  if (source !== undefined && 'variable' in source) throw new ConfigError(source.variable, source.expected)
  return source
}

const logLevelOf = (text: string): Config['logLevel'] => {
  const level = logLevels.find((one) => one === text)
  if (level === undefined) throw new ConfigError('LAPOR_LOG', `harus salah satu dari ${logLevels.join(', ')}, bukan "${text}"`)
  return level
}
