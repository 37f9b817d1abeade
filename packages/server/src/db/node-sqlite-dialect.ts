/** Kysely on Node's own SQLite: the missing link between Kysely's SQLite dialect (made for better-sqlite3) and DatabaseSync. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteDialectConfig, SqliteDriver, type SqliteStatement, type TransactionSettings } from 'kysely'

export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #isInTransaction: () => boolean

  constructor(database: DatabaseSync) {
    const config: SqliteDialectConfig = { database: forKysely(database) }
    super(config)
    this.#config = config
    this.#isInTransaction = () => database.isTransaction
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#isInTransaction)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #isInTransaction: () => boolean

  constructor(config: SqliteDialectConfig, isInTransaction: () => boolean) {
    super(config)
    this.#isInTransaction = isInTransaction
  }

  /**
   * A deferred transaction that turns into a writer while another process writes fails at once with "database is locked",
   * whatever the busy timeout says; IMMEDIATE waits for its turn at the start (https://sqlite.org/lang_transaction.html §2.2).
   */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin deferred' : 'begin immediate'))
  }

  /** Where the disk is full SQLite has rolled back by itself; a second time would be an error that hides the first one. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isInTransaction()) await super.rollbackTransaction(connection)
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  /** SQLite rolls DDL back; Kysely says false only for history's sake. A migration that is cut off must leave nothing. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Statements kept prepared. The relay has a few dozen different ones; the bound is against ever-new SQL. */
const statementsKept = 200

const forKysely = (database: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      const statement = statementFor(database.prepare(sql))
      if (kept.size >= statementsKept) kept.clear()
      kept.set(sql, statement)
      return statement
    },
    close: () => database.close(),
  }
}

const statementFor = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
  run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
  iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
})
