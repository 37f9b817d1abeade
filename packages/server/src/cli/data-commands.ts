/** `lapor-server migrate` and `lapor-server seed`: bring a database to where the relay can serve from it. */
import { parseArgs } from 'node:util'
import { seedWhereEmpty } from '../seed/seed.ts'
import { atWork } from './workplace.ts'

export const migrateCommand = (): Promise<void> =>
  atWork(async ({ migrated, dataFile }) => {
    console.log(migrated.length === 0 ? `Sudah sesuai: ${dataFile}` : `Disesuaikan (${migrated.join(', ')}): ${dataFile}`)
  }, 'made')

export const seedCommand = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean', default: false } } })
  await atWork(async ({ context, dataFile }) => {
    const isSeeded = await seedWhereEmpty(context, values.demo ? 'demo' : 'facts')
    console.log(isSeeded ? `Data awal dimasukkan: ${dataFile}` : `Tidak diisi, karena sudah ada data: ${dataFile}`)
  }, 'made')
}
