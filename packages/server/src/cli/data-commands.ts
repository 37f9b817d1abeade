/** `lapor-server migrate` and `lapor-server seed`: bring a database to where the relay can serve from it. */
import { parseArgs } from 'node:util'
import { seedWhereEmpty } from '../seed/seed.ts'
import { say } from './say.ts'
import { atWork } from './workplace.ts'

export const migrateCommand = (): Promise<void> =>
  atWork(async ({ migrated, where }) => {
    say(migrated.length === 0 ? `Sudah sesuai: ${where}` : `Disesuaikan (${migrated.join(', ')}): ${where}`)
  }, 'made')

export const seedCommand = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean', default: false } } })
  await atWork(async ({ context, where }) => {
    const isSeeded = await seedWhereEmpty(context, values.demo ? 'demo' : 'facts')
    say(isSeeded ? `Data awal dimasukkan: ${where}` : `Tidak diisi, karena sudah ada data: ${where}`)
  }, 'made')
}
