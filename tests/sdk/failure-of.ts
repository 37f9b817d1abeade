/** The error that work ends with; a test fails where it succeeds. */
import assert from 'node:assert/strict'

export const failureOf = async (work: PromiseLike<unknown>): Promise<Error> => {
  let done: unknown
  try {
    done = await work
  } catch (error) {
    assert.ok(error instanceof Error)
    return error
  }
  return assert.fail(`it should have failed, and gave ${JSON.stringify(done)}`)
}
