/** Writes a value as XML in the manner of GeoReport v2: the same meaning as its JSON. */
import { xmlText } from '../domain/xml-text.ts'

/** What a list's items are called: XML has no nameless ones. */
const items: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  service_request_updates: 'request_update',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
}

export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [name: string]: Tree | undefined }

export const xmlOf = (root: string, value: Tree): string => `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`

const element = (name: string, value: Tree): string => {
  // What is not known is an empty element; JSON says null.
  if (value === null || value === '') return `<${name}/>`
  if (isList(value)) return `<${name}>${value.map((item) => element(items[name] ?? 'item', item)).join('')}</${name}>`
  if (typeof value === 'object') return `<${name}>${Object.entries(value).map(([key, inner]) => (inner === undefined ? '' : element(key, inner))).join('')}</${name}>`
  return `<${name}>${xmlText(String(value))}</${name}>`
}

const isList = (value: Tree): value is readonly Tree[] => Array.isArray(value)
