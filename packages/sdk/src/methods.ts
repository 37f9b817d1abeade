/** Makes a client's methods from the table of routes, by one rule, so that no method has to be written by hand. */
import type { Answer, RouteName } from './contract/routes.ts'
import type { Route } from './contract/route.ts'
import type { Page } from './contract/page.ts'
import type { Call, CallInput, CallOptions } from './call.ts'
import { pages } from './pages.ts'
import { newId } from './random.ts'

/** What a method may be given last: how to call, who calls, and the parameters of its query by their names. */
interface MethodOptions extends CallOptions {
  readonly trackingSecret?: string
  readonly idempotencyKey?: string
  readonly proof?: string | undefined
  readonly [parameter: string]: unknown
}

/**
 * "reports.reply" becomes `reports.reply(trackingId, body, options)`: the path's parameters in their order, the body where it has
 * fields, then options. A list with a cursor gives `Pages`, one without gives its items, everything else its answer.
 * @param fixed what is the same in every call: the site in the path, or an officer's token
 */
export const methodsOf = <Table extends RouteName>(
  call: Call<Table>,
  routes: Readonly<Record<Table, Route>>,
  { token, ...fixed }: { readonly site?: string; readonly token?: string },
): Record<string, Record<string, (...given: never[]) => unknown>> => {
  // Without a prototype: on a page whose libraries have given every object a `site`, that is no noun of ours.
  const client = Object.create(null) as Record<string, Record<string, (...given: never[]) => unknown>>
  for (const [name, route] of Object.entries(routes) as [Table, Route][]) {
    const [verb, noun] = name.split('.').reverse() as [string, string]
    const parameters = route.path.split(/[{}]/).filter((part, at) => at % 2 && !(part in fixed))
    const shape = (route.body as { readonly shape?: object } | undefined)?.shape
    const takesBody = route.body && (!shape || Object.keys(shape).length > 0)

    const method = (...given: unknown[]): unknown => {
      const params = { ...fixed, ...Object.fromEntries(parameters.map((parameter) => [parameter, given.shift() as string])) }
      const body = takesBody ? given.shift() : shape && {}
      const options = (given[0] ?? {}) as MethodOptions
      const { idempotencyKey = newId() } = options
      const ask = (cursor?: unknown): Promise<unknown> =>
        call(name, {
          ...options,
          params,
          query: queryOf(route.query ?? [], { ...options, cursor }),
          body: body as CallInput<Table>['body'],
          token,
          idempotencyKey: route.method === 'POST' && !route.reads ? idempotencyKey : undefined,
        })
      if (route.query?.includes('cursor')) return pages((cursor) => ask(cursor) as Promise<Page<unknown>>, options['cursor'] as string | undefined)
      return ask().then((answer) => (answer as Partial<Page<unknown>>).items ?? (answer as Answer<Table>))
    }
    ;(client[noun] ??= {})[verb] = method
  }
  return client
}

/** Only what the table names goes into a URL: a caller may hand over an object that holds more, and that more may be private. */
const queryOf = (names: readonly string[], options: Readonly<Record<string, unknown>>): URLSearchParams =>
  new URLSearchParams(names.flatMap((name) => (options[name] === undefined || options[name] === false ? [] : [[name, String(options[name] as string | number | boolean)]])))
