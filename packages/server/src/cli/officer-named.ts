/** Reads who works at the terminal, as it was typed after --as. */
import { CliError } from './cli-error.ts'

/** @throws CliError */
export const officerNamed = (id: string | undefined): string => {
  if (id === undefined) throw new CliError('Tulis siapa Anda: --as PETUGAS (lihat "officer list").', 2)
  return id
}
