/** Reads the settings of a channel to another system from a file; its key never stands on the command line, where others see it. */
import { statuses } from '@lapor/sdk/contract'
import type { ConnectorSettings } from '../domain/connector.ts'
import { CliError } from './cli-error.ts'
import { jsonObjectIn } from './json-object-in.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTable =
  (fits: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(fits)

const fields: Readonly<Record<keyof ConnectorSettings, { readonly fits: Check; readonly expected: string }>> = {
  token: { fits: isText, expected: 'kunci dari sistem itu, sebagai teks' },
  account: { fits: (value) => value === undefined || (isTable(isText)(value) && isObject(value) && isText(value['name']) && Object.keys(value).every((key) => ['name', 'email', 'phone'].includes(key))), expected: 'name, dan boleh email dan phone' },
  topics: { fits: (value) => value === undefined || isTable(isText)(value), expected: 'topik mereka untuk setiap ubin' },
  classifications: { fits: (value) => value === undefined || isTable(isText)(value), expected: 'klasifikasi mereka untuk setiap klasifikasi kita' },
  statuses: { fits: (value) => value === undefined || isTable((status) => statuses.some((one) => one === status))(value), expected: `salah satu dari ${statuses.join(', ')} untuk setiap status mereka` },
  jurisdiction: { fits: (value) => value === undefined || isText(value), expected: 'jurisdiction_id sebagai teks' },
}

export const connectorSettings = async (file: string | undefined): Promise<ConnectorSettings> => {
  if (file === undefined) throw new CliError('Kanal ke sistem lain perlu --settings BERKAS.json dengan "token", "topics", dan "account".', 2)
  const value = await jsonObjectIn(file, 'setelan')
  const slips = [
    ...Object.keys(value).filter((name) => !Object.hasOwn(fields, name)).map((name) => `${name}: tidak dikenal`),
    ...Object.entries(fields).filter(([name, { fits }]) => !fits(value[name])).map(([name, { expected }]) => `${name}: harus ${expected}`),
  ]
  if (slips.length > 0) throw new CliError(`Berkas setelan "${file}" salah:\n  ${slips.join('\n  ')}`)
  return value as unknown as ConnectorSettings
}
