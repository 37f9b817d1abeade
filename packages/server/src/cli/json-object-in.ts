/** Reads an object from a JSON file that somebody has written by hand. */
import { readFile } from 'node:fs/promises'
import { CliError } from './cli-error.ts'

/** @param kind what the file holds, e.g. "setelan" @param hint a sentence on how it has to look @throws CliError */
export const jsonObjectIn = async (file: string, kind: string, hint = ''): Promise<Readonly<Record<string, unknown>>> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CliError(`Berkas ${kind} "${file}" tidak dapat dibaca.`)
  })
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CliError(`Berkas ${kind} "${file}" bukan objek JSON.${hint}`)
  return value as Readonly<Record<string, unknown>>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
