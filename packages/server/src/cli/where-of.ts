/** Where the data are, as an operator may read it: of a database's address, never the password. */
import type { Config } from '../config.ts'

export const whereOf = ({ dataFile, databaseUrl }: Pick<Config, 'dataFile' | 'databaseUrl'>): string => {
  if (databaseUrl === undefined) return dataFile
  const { hostname, port, pathname } = new URL(databaseUrl)
  return `PostgreSQL ${decodeURIComponent(hostname)}${port && `:${port}`}${pathname}`
}
