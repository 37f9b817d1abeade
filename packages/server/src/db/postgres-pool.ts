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

const errorsOfBeginning = new WeakSet<object>()

/** Whether it is the beginning of a transaction that failed: then nothing in it was done. */
export const isOfBeginning = (error: unknown): boolean => typeof error === 'object' && error !== null && errorsOfBeginning.has(error)

const nothing = { command: 'INSERT', rowCount: 0, rows: [] } as const

const lend = (client: pg.PoolClient): PostgresPoolClient => {
  let isInTransaction = false
  /** Not sent yet: it goes with what is asked first. */
  let begun: Query | undefined
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

  const notBegun = (error: unknown): never => {
    isInTransaction = false
    if (typeof error === 'object' && error !== null) errorsOfBeginning.add(error)
    throw error
  }

  const beginFirst = async (): Promise<void> => {
    const [begin, unbegun] = [begun, sendTogether(begun === undefined ? [] : [begun])]
    begun = undefined
    if (begin !== undefined) await Promise.all(unbegun).catch(notBegun)
  }

  const query = async <Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> => {
    const how = howToRun(values)
    const asked: Query = { ...(how === undefined ? {} : { name: how.name }), text, values: [...values] }
    // Kysely says only "begin" where nothing was wished.
    if (text === 'begin' || text.startsWith('start transaction')) {
      isInTransaction = true
      begun = asked
      return { ...nothing, rows: [] }
    }
    const isOver = text === 'rollback' || text === 'commit'
    // Nothing was asked in it, or it never began: then there is nothing to end, and to say so would hide why.
    if (isOver && (begun !== undefined || !isInTransaction)) {
      begun = undefined
      isInTransaction = false
      return { ...nothing, command: text === 'commit' ? 'COMMIT' : 'ROLLBACK', rows: [] }
    }
    if (isOver) isInTransaction = false
    // Only what reads goes with the beginning: where that failed, a write would be one of its own.
    if (!text.startsWith('select')) await beginFirst()
    if (how?.isLater === true && isInTransaction) {
      postponed.push(asked)
      return { ...nothing, rows: [] }
    }
    // What was postponed is not worth sending where all is rolled back.
    const ahead = text === 'rollback' ? [] : postponed
    const begins = begun === undefined ? [] : [begun]
    postponed = []
    begun = undefined
    // All at once: the server answers in order, and the first error is the one that counts. What follows it within the transaction was not done.
    const answers = await Promise.allSettled(sendTogether([...begins, ...ahead, asked]))
    const failed = answers.findIndex((answer) => answer.status === 'rejected')
    const [answer, last] = [answers[failed], answers.at(-1)]
    if (answer?.status === 'rejected') return failed < begins.length ? notBegun(answer.reason) : Promise.reject(answer.reason as Error)
    if (last?.status !== 'fulfilled') throw new Error('a query has no answer')
    return last.value as unknown as PostgresQueryResult<Row>
  }

  return {
    // Cursors are not used: what Kysely would hand over is always a text with its values.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => {
      isInTransaction = false
      begun = undefined
      postponed = []
      client.release(destroy)
    },
  }
}
