/** Checks the parameters of a query: each by its schema, and none that is not known. */
import type * as z from 'zod/mini'
import type { OrRefusal } from '../domain/refusal.ts'

type Schemas = Readonly<Record<string, z.ZodMiniType>>

export type CheckedQuery<S extends Schemas> = { readonly [Name in keyof S]: z.output<S[Name]> }

export const checkedQuery = <S extends Schemas>(schemas: S, given: URLSearchParams): OrRefusal<CheckedQuery<S>> => {
  for (const name of given.keys()) {
    if (!Object.hasOwn(schemas, name)) return { refused: 'query-invalid', detail: `Known parameters: ${Object.keys(schemas).join(', ')}.` }
  }
  const query: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    const checked = schema.safeParse(given.get(name) ?? undefined)
    if (!checked.success) return { refused: 'query-invalid', detail: `The parameter "${name}" is not valid.` }
    query[name] = checked.data
  }
  return query as CheckedQuery<S>
}
