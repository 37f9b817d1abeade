/** Fills tables faster than a relay ever could: SQLite in large transactions, PostgreSQL by COPY; indexes are made afterwards. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import pg from 'pg'

export type Row = Readonly<Record<string, unknown>>

export interface Bulk {
  /** Resolves at once unless the database is behind. */
  readonly put: (table: string, row: Row) => Promise<void> | undefined
  readonly end: () => Promise<void>
}

const perTransaction = 200_000

export const sqliteBulk = (file: string): Bulk => {
  const db = new DatabaseSync(file)
  db.exec('pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -400000')
  const indexes = db.prepare("select name, sql from sqlite_master where type = 'index' and sql is not null").all()
  for (const { name } of indexes) db.exec(`drop index "${String(name)}"`)
  // Words come in the order of the reports, and the table is ordered by word: sorted once, it is written once.
  db.exec('pragma temp_store = file; create temp table unsorted_word (word text, seq integer, weight integer)')
  const places: Readonly<Record<string, string>> = { public_word: 'unsorted_word' }
  const statements = new Map<string, StatementSync>()
  let count = 0
  db.exec('begin')
  return {
    put: (table, row) => {
      let statement = statements.get(table)
      if (statement === undefined) {
        const columns = Object.keys(row)
        statement = db.prepare(`insert into "${places[table] ?? table}" (${columns.map((one) => `"${one}"`).join()}) values (${columns.map(() => '?').join()})`)
        statements.set(table, statement)
      }
      statement.run(...(Object.values(row) as SQLInputValue[]))
      if (++count % perTransaction === 0) db.exec('commit; begin')
      return undefined
    },
    end: async () => {
      db.exec('insert into public_word (word, seq, weight) select word, seq, weight from unsorted_word order by word, seq desc')
      db.exec('commit')
      for (const { sql } of indexes) db.exec(String(sql))
      db.exec('pragma journal_mode = wal')
      db.close()
    },
  }
}

/** @param psql path of the program */
export const postgresBulk = async (url: string, psql: string): Promise<Bulk> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows: indexes } = await client.query<{ name: string; sql: string }>("select i.relname as name, pg_get_indexdef(i.oid) as sql from pg_index x join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = i.relnamespace where n.nspname = 'public' and not exists (select 1 from pg_constraint c where c.conindid = i.oid)")
  for (const { name } of indexes) await client.query(`drop index "${name}"`)
  const streams = new Map<string, { child: ChildProcess; waiting: string[]; size: number }>()
  const text = (value: unknown): string => {
    if (value === null || value === undefined) return '\\N'
    if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`
    return (value as string | number).toString().replace(/[\\\n\r\t]/g, (one) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[one] ?? one)
  }
  return {
    put: (table, row) => {
      let stream = streams.get(table)
      if (stream === undefined) {
        // Foreign keys hold by construction; checking them row by row would take longer than the rows.
        const child = spawn(psql, [url, '-q', '-v', 'ON_ERROR_STOP=1', '-c', `\\copy "${table}" (${Object.keys(row).map((one) => `"${one}"`).join()}) from stdin`], { stdio: ['pipe', 'ignore', 'inherit'], env: { ...process.env, PGOPTIONS: '-c session_replication_role=replica -c synchronous_commit=off' } })
        stream = { child, waiting: [], size: 0 }
        streams.set(table, stream)
      }
      const line = `${Object.values(row).map(text).join('\t')}\n`
      stream.waiting.push(line)
      stream.size += line.length
      if (stream.size < 1 << 18) return undefined
      const isWritten = stream.child.stdin?.write(stream.waiting.join(''))
      stream.waiting = []
      stream.size = 0
      return isWritten || stream.child.stdin === null ? undefined : once(stream.child.stdin, 'drain').then(() => undefined)
    },
    end: async () => {
      for (const { child, waiting } of streams.values()) {
        const gone = once(child, 'exit')
        child.stdin?.end(waiting.join(''))
        const [code] = (await gone) as [number]
        if (code !== 0) throw new Error(`psql ended with ${code}`)
      }
      await client.query("set maintenance_work_mem = '512MB'")
      for (const { sql } of indexes) await client.query(sql)
      await client.query("select setval(pg_get_serial_sequence('public_report', 'seq'), (select coalesce(max(seq), 1) from public_report))")
      // Where a relay grows to this size, autovacuum has done it on the way.
      await client.query('vacuum analyze')
      await client.end()
    },
  }
}
