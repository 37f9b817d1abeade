/** Writes a value as XML in the manner of GeoReport v2: the same meaning as its JSON. */

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
  return `<${name}>${escaped(String(value))}</${name}>`
}

const isList = (value: Tree): value is readonly Tree[] => Array.isArray(value)

/** Without what XML 1.0 cannot hold at all (§2.2): most control characters, halves of surrogate pairs, and two that are none. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
