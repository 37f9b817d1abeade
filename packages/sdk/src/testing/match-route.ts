/** Finds which route of the contract's table a request means. */
import { type Route, type RouteName, routes, uploadsPath } from '../contract/index.ts'
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

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

const paramsIn = ({ groups = {} }: RegExpExecArray): Record<string, string> => Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decoded(value)]))

const patterns = (Object.entries(routes) as [RouteName, Route][]).map(([name, route]) => ({ name, route, pattern: patternOf(route.path) }))

const uploadPatterns = [uploadsPath, `${uploadsPath}/{uploadId}`].map(patternOf)

/** Where bytes of a photo come in pieces, beside the table. */
export interface UploadPlace {
  readonly site: string
  readonly trackingId: string
  /** Undefined where an upload is begun. */
  readonly uploadId?: string
}

/** Undefined where the path is of no upload. */
export const matchUploads = (pathname: string): UploadPlace | undefined => {
  const found = uploadPatterns.map((pattern) => pattern.exec(pathname)).find((one) => one !== null)
  return found ? (paramsIn(found) as unknown as UploadPlace) : undefined
}

/** @throws Refusal route-not-found, method-not-allowed */
export const matchRoute = (method: string, pathname: string): Match => {
  const ofPath = patterns.flatMap(({ name, route, pattern }) => {
    const found = pattern.exec(pathname)
    return found ? [{ name, route, params: paramsIn(found) }] : []
  })
  if (ofPath.length === 0) throw new Refusal('route-not-found')
  const match = ofPath.find(({ route }) => route.method === method)
  if (!match) throw new Refusal('method-not-allowed')
  return match
}
