/** Lends Kysely the connections of a pool, each of which sends what waits for no answer together with what comes next. */
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { howToRun } from './prepared.ts'

type Query = Readonly<{ name?: string; text: string; values: unknown[] }>

export const openPostgresPool = (pool: pg.Pool): PostgresPool => {
  const lent = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect()
      const known = lent.get(client) ?? lend(client)
      lent.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

const nothing = { command: 'INSERT', rowCount: 0, rows: [] } as const

const lend = (client: pg.PoolClient): PostgresPoolClient => {
  let isInTransaction = false
  let postponed: Query[] = []

  /** In one packet: each one more wakes the server once more. */
  const sendTogether = (queries: readonly Query[]): Promise<pg.QueryResult<Record<string, unknown>>>[] => {
    client.connection.stream.cork()
    try {
      return queries.map((one) => client.query<Record<string, unknown>>(one))
    } finally {
      client.connection.stream.uncork()
    }
  }

  const query = async <Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> => {
    const how = howToRun(values)
    const asked: Query = { ...(how === undefined ? {} : { name: how.name }), text, values: [...values] }
    if (how?.isLater === true && isInTransaction) {
      postponed.push(asked)
      return { ...nothing, rows: [] }
    }
    // What was postponed is not worth sending where all is rolled back.
    const ahead = text === 'rollback' ? [] : postponed
    postponed = []
    if (text.startsWith('start transaction') || text === 'begin') isInTransaction = true
    if (text === 'rollback' || text === 'commit') isInTransaction = false
    // All at once: the server answers in order, and the first error is the one that counts. What follows it within the transaction was not done.
    const answers = await Promise.allSettled(sendTogether([...ahead, asked]))
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    const last = answers.at(-1)
    if (last?.status !== 'fulfilled') throw new Error('a query has no answer')
    return last.value as unknown as PostgresQueryResult<Row>
  }

  return {
    // Cursors are not used: what Kysely would hand over is always a text with its values.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => {
      isInTransaction = false
      postponed = []
      client.release(destroy)
    },
  }
}
