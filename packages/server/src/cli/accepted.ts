/** Takes what a use case answered, or stops the command with the reason in words. */
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { refusedAs } from './refusal-text.ts'

export const accepted = <T>(outcome: OrRefusal<T>): T => {
  if (isRefusal(outcome)) throw refusedAs(outcome)
  return outcome
}
