/** A command line that cannot be carried out: a sentence for the person at the terminal, and the exit code. */

/** 1: it was refused or failed. 2: it was written wrongly. */
export type ExitCode = 1 | 2

export class CliError extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = 1) {
    super(message)
    this.name = 'CliError'
    this.exitCode = exitCode
  }
}
