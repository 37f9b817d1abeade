/** What is written about a request: enough to run a relay, nothing about a person. */

/** One answered request. */
export interface RequestLine {
  /** GET, POST, … */
  readonly method: string
  /** The pattern of the path, never what a person has put into it. */
  readonly route: string
  /** Of the answer. */
  readonly status: number
  /** Milliseconds until the head of the answer. */
  readonly ms: number
  /** As the answer carries it. */
  readonly requestId: string
}

/** An error that no rule had foreseen, or a disk that is full. */
export interface FailureLine {
  /** The name of its class. */
  readonly error: string
  /** Of Node, SQLite or PostgreSQL, where there is one. */
  readonly code: string | undefined
  /** Only where it can hold no value. */
  readonly message: string | undefined
  /** Where in the code: the frames of the stack without its first line, which repeats the message. */
  readonly at: readonly string[]
  /** As the answer carries it. */
  readonly requestId: string
}

/** Where a relay writes what happens; the command line's own writes JSON, a line each. */
export interface RequestLog {
  /** After each answer. */
  readonly request: (line: RequestLine) => void
  /** Before the answer, which carries the same requestId. */
  readonly failure: (line: FailureLine) => void
}

/** Messages of SQLite name tables and columns, never values, and so do those of PostgreSQL about what is not there (42, 55); what others quote is not known, so they stay out. */
export const describeFailure = (error: unknown): Omit<FailureLine, 'requestId'> => {
  if (!(error instanceof Error)) return { error: typeof error, code: undefined, message: undefined, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    error: error.name,
    code,
    message: code === 'ERR_SQLITE_ERROR' || ('severity' in error && /^(42|55)...$/.test(code ?? '')) ? error.message : undefined,
    at: (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8).map((line) => line.trim()),
  }
}
