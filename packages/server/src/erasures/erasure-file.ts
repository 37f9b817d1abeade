/** The file that lists erasures beside a database: one line each, so that it outlives the database that it stands beside. */
import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { Erasure } from '../db/erasures.ts'
import { ErasureListError } from './erasure-list-error.ts'

export const erasureFileOf = (dataFile: string): string => `${dataFile}.penghapusan`

/** The time and the report's internal id, which is in no answer and says nothing about anybody. */
const linePattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([\w-]{1,64})$/

/** @returns undefined where there is no such file @throws ErasureListError with the line that cannot be understood */
export const readErasures = async (file: string): Promise<Erasure[] | undefined> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new ErasureListError(`Daftar penghapusan ${file} tidak dapat dibaca. Periksa izin berkasnya.`)
  })
  if (text === undefined) return undefined
  const lines = text.split('\n')
  // What stands after the last line break was cut off while it was written; the database has it, and it is written again.
  return lines.slice(0, -1).map((line, index) => {
    const [, at, reportId] = linePattern.exec(line) ?? []
    if (at === undefined || reportId === undefined) throw new ErasureListError(`Daftar penghapusan ${file} rusak di baris ${index + 1}. Pulihkan berkas itu dari cadangannya; relay tidak melewati satu penghapusan pun.`)
    return { at, reportId }
  })
}

/** On the disk when it resolves. @throws ErasureListError */
export const appendErasures = async (file: string, erasures: readonly Erasure[]): Promise<void> => {
  if (erasures.length === 0) return
  let opened: FileHandle | undefined
  try {
    opened = await open(file, 'a+', 0o600)
    await cutTornLine(opened, file)
    await opened.appendFile(erasures.map(({ at, reportId }) => `${at} ${reportId}\n`).join(''))
    await opened.datasync()
  } catch (error) {
    throw new ErasureListError(`Daftar penghapusan ${file} tidak dapat ditulis (${error instanceof Error && 'code' in error ? String(error.code) : 'sebab tidak diketahui'}).`)
  } finally {
    await opened?.close()
  }
}

const cutTornLine = async (opened: FileHandle, file: string): Promise<void> => {
  const text = await readFile(file, 'utf8')
  if (text !== '' && !text.endsWith('\n')) await opened.truncate(Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)))
}
