/** Says that there is no site with a key, and where the keys are listed. */
import { CliError } from './cli-error.ts'

export const noSuchSite = (key: string): CliError => new CliError(`Tidak ada situs dengan kunci "${key}". Lihat "site list".`)
