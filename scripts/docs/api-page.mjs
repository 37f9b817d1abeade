// The relay's API as one table for reading, from openapi.json; the relay serves the same file as a page to try out at /openapi.

const problemsOf = (responses) =>
  Object.values(responses).flatMap(({ description }) => [...description.matchAll(/`([a-z-]+)`: /g)].map(([, code]) => code))

export function apiPage(openapi, problemCodes) {
  const routes = Object.entries(openapi.paths).flatMap(([path, methods]) => Object.entries(methods).filter(([, route]) => route.operationId).map(([method, route]) => ({ path, method, ...route })))
  const tags = [...new Set(routes.flatMap(({ tags: own }) => own))]
  const given = new Map()
  for (const { operationId, responses } of routes) for (const code of problemsOf(responses)) given.set(code, [...(given.get(code) ?? []), operationId])
  const lines = ['# API of the relay', '', 'Made from `openapi.json` of `@lapor/sdk`. A running relay serves the file at `/openapi.json` and a page to try it out at `/openapi`.', '']
  for (const tag of tags) {
    lines.push(`## ${tag}`, '', '| Operation | Request | What it does |', '|---|---|---|')
    for (const { method, path, operationId, summary } of routes.filter(({ tags: [first] }) => first === tag)) lines.push(`| \`${operationId}\` | \`${method.toUpperCase()} ${path}\` | ${summary.replace(/\|/g, '\\|')} |`)
    lines.push('')
  }
  lines.push('## Problem codes', '', 'Errors are `application/problem+json` (RFC 9457). A program decides by `code`; the `type` of a problem leads to its place on the page `/problems` of the relay, which says what to do.', '', '| Code | Status | Meaning | Given by |', '|---|---|---|---|')
  for (const [code, { status, title }] of Object.entries(problemCodes)) {
    const by = given.get(code) ?? []
    lines.push(`| \`${code}\` | ${status} | ${title} | ${by.length > 6 ? `${by.length} operations` : by.map((one) => `\`${one}\``).join(', ')} |`)
  }
  return `${lines.join('\n')}\n`
}
