/** Recognises an error by its name: two copies of the SDK may be on one page, and `instanceof` sees only one. */
import type { LaporError } from './lapor-error.ts'

export const guard =
  <E extends LaporError>(...names: readonly (readonly string[])[]) =>
  (error: unknown): error is E =>
    error instanceof Error && names.flat().includes(error.name) && 'code' in error
