/** Queries that are built and compiled once for each kind of database, and run again and again with other values. */
import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import { isPostgres } from './is-postgres.ts'
import type { Database } from './open-database.ts'

export interface Prepared<Given, Row> {
  readonly run: (db: Database, given: Given) => Promise<Row[]>
  /**
   * Writes at the latest with the commit, and an error comes at the latest from there: on PostgreSQL what is written later waits for no
   * answer of its own. What is read after it sees it. Outside of a transaction it is written at once.
   */
  readonly later: (db: Database, given: Given) => Promise<void>
}

/** How a dialect may run a query; found by the values it is given. */
export interface HowToRun {
  /** The same for the same statement: a server that keeps it prepared knows it by this name. */
  readonly name: string
  readonly isLater: boolean
}

const ways = new WeakMap<readonly unknown[], HowToRun>()

/** Undefined for a query that was not prepared. */
export const howToRun = (values: readonly unknown[]): HowToRun | undefined => ways.get(values)

/** Stands for a value while a query is built. */
class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

let prepared = 0

/**
 * @param build is given a stand-in for each value of the first call: it passes them on and looks at none. It names the columns that it reads,
 * because a statement that is kept prepared fails where a newer version of the relay adds one to "all".
 */
export const prepare = <Given extends object, Row>(build: (db: Database, given: Given) => Compilable<Row> | CompiledQuery<Row>): Prepared<Given, Row> => {
  const name = `lapor_${++prepared}`
  const compiled = new Map<boolean, CompiledQuery<Row>>()
  const execute = (db: Database, given: Given, isLater: boolean): Promise<QueryResult<Row>> => {
    const kind = isPostgres(db)
    let query = compiled.get(kind)
    if (query === undefined) {
      const built = build(db, Object.fromEntries(Object.keys(given).map((key) => [key, new Slot(key)])) as Given)
      query = 'compile' in built ? built.compile() : built
      compiled.set(kind, query)
    }
    const parameters = query.parameters.map((value) => (value instanceof Slot ? (given as Readonly<Record<string, unknown>>)[value.name] : value))
    ways.set(parameters, { name, isLater })
    return db.executeQuery({ ...query, parameters })
  }
  return {
    run: async (db, given) => (await execute(db, given, false)).rows,
    later: async (db, given) => void (await execute(db, given, true)),
  }
}
