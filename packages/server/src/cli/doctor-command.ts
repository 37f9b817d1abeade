/** `lapor-server doctor`: looks at everything that a relay needs and says of each thing how it stands and what to do. It changes nothing. */
import { existsSync } from 'node:fs'
import { configFrom } from '../config.ts'
import { examineDatabase } from '../doctor/examine-database.ts'
import { examineDisk, examineHolidays, examineSecrets, examineUploads } from '../doctor/examine-machine.ts'
import { examineRoad } from '../doctor/examine-road.ts'
import type { Finding, State } from '../doctor/finding.ts'
import { CliError } from './cli-error.ts'
import { say } from './say.ts'
import { whereOf } from './where-of.ts'

const marks: Readonly<Record<State, string>> = { well: 'baik ', weak: 'perlu', ill: 'SAKIT' }

export const doctorCommand = async (args: readonly string[]): Promise<void> => {
  if (args.length > 0) throw new CliError('"doctor" tidak menerima apa pun; yang diperiksa adalah setelan di variabel lingkungan.', 2)
  // A wrong variable is named by what reads it.
  const config = configFrom(process.env, process.cwd())
  const now = (): string => new Date().toISOString()
  const isThere = config.databaseUrl !== undefined || existsSync(config.dataFile)
  const examinations: readonly (() => Promise<Finding[]>)[] = [
    () => examineDatabase(config, whereOf(config), now),
    () => examineSecrets(config),
    () => examineDisk(config),
    () => examineUploads(config),
    () => examineHolidays(config, now()),
    ...(isThere ? [() => examineRoad(config, now())] : []),
  ]
  const findings: Finding[] = []
  for (const examine of examinations) findings.push(...(await examine()))
  for (const { state, about, says, todo } of findings) say(`${marks[state]}  ${about.padEnd(18)}  ${says}${todo === undefined ? '' : `\n       → ${todo}`}`)
  const count = (state: State): number => findings.filter((finding) => finding.state === state).length
  say(`\n${count('well')} baik, ${count('weak')} perlu perhatian, ${count('ill')} sakit.`)
  if (count('ill') > 0) throw new CliError('Perbaiki yang SAKIT lebih dulu.')
}
