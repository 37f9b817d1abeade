/** Finds which route of the contract's table a request means. */
import { type Route, type RouteName, routes } from '../contract/index.ts'
import { Refusal } from './refusal.ts'

export interface Match {
  readonly name: RouteName
  readonly route: Route
  /** What stands in the path where the table has braces. */
  readonly params: Readonly<Record<string, string>>
}

/** What is badly encoded matches nothing that is kept, and is answered like anything else unknown. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const patterns = (Object.entries(routes) as [RouteName, Route][]).map(([name, route]) => ({ name, route, pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }))

/** @throws Refusal route-not-found, method-not-allowed */
export const matchRoute = (method: string, pathname: string): Match => {
  const ofPath = patterns.flatMap(({ name, route, pattern }) => {
    const found = pattern.exec(pathname)
    return found ? [{ name, route, params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([key, value]) => [key, decoded(value)])) }] : []
  })
  if (ofPath.length === 0) throw new Refusal('route-not-found')
  const match = ofPath.find(({ route }) => route.method === method)
  if (!match) throw new Refusal('method-not-allowed')
  return match
}
