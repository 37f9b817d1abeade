/** Reads the configuration from the environment and checks it; a wrong variable is named. */
import { resolve } from 'node:path'
import { type IdentityKeys, parseIdentityKeys } from './identity/identity-keys.ts'

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFile: string
  /** How the relay is reached from outside, e.g. "https://lapor.tangerangselatankota.go.id"; undefined: as the request says. */
  readonly baseUrl: string | undefined
  /** Undefined: a file beside the database holds them. */
  readonly identityKeys: IdentityKeys | undefined
  /** How many proxies of the operator stand before the relay. */
  readonly proxies: number
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
  dataFile: resolve(cwd, env['LAPOR_DATA'] || 'data/lapor.sqlite'),
  baseUrl: baseUrlOf(env['LAPOR_BASE_URL'] || undefined),
  identityKeys: identityKeysOf(env['LAPOR_IDENTITY_KEYS'] || undefined),
  proxies: proxiesOf(env['LAPOR_TRUST_PROXY'] || '0'),
  logLevel: logLevelOf(env['LAPOR_LOG'] || 'info'),
})

const portOf = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new ConfigError('PORT', `harus angka 0 sampai 65535, bukan "${text}"`)
  return port
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

const logLevelOf = (text: string): Config['logLevel'] => {
  const level = logLevels.find((one) => one === text)
  if (level === undefined) throw new ConfigError('LAPOR_LOG', `harus salah satu dari ${logLevels.join(', ')}, bukan "${text}"`)
  return level
}
