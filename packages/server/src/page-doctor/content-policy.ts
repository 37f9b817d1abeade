/** Reads a Content-Security-Policy as a browser does, and mends it with what a line of ours needs (https://www.w3.org/TR/CSP3/). */

/** Directives in the order they stand in; the first of a name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>

export interface Need {
  readonly directive: string
  /** What is loaded: an address, or a scheme as "blob:". */
  readonly loads: string
  /** What is added to a policy that does not allow it. */
  readonly source: string
}

export const parsePolicy = (text: string): Policy => {
  const policy = new Map<string, readonly string[]>()
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

/** A header may hold several policies with commas between them; each has to allow what is loaded. */
export const policiesOf = (header: string | null): string[] => (header ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '')

export const writtenPolicy = (policy: Policy): string => [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')

/** Which directives speak for which, the nearest first. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-attr', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
}

/** The directive that decides, and its sources; undefined where everything is allowed. */
export const decisive = (policy: Policy, directive: string): readonly [name: string, sources: readonly string[]] | undefined => {
  const name = (fallbacks[directive] ?? [directive]).find((one) => policy.has(one))
  return name === undefined ? undefined : [name, policy.get(name) ?? []]
}

/** @param page on which the policy stands: `'self'` and sources without a scheme mean it */
export const missingOf = (policy: Policy, needs: readonly Need[], page: string): Need[] =>
  needs.filter(({ directive, loads }) => {
    const decides = decisive(policy, directive)
    return decides !== undefined && !isTrusting(directive, decides[1]) && !decides[1].some((source) => matches(source, loads, page))
  })

/** Scripts that a trusted script inserts are trusted, and hosts are not looked at any more. */
const isTrusting = (directive: string, sources: readonly string[]): boolean => directive === 'script-src' && isStrictDynamic(sources)

export const isStrictDynamic = (sources: readonly string[]): boolean => sources.some((one) => one.toLowerCase() === "'strict-dynamic'")

/** Sources are added where the policy already decides; what falls back to `default-src` gets a directive of its own with its sources. */
export const mended = (policy: Policy, needs: readonly Need[]): Policy => {
  const next = new Map(policy)
  for (const { directive, source } of needs) {
    const [name, sources] = decisive(next, directive) ?? [directive, []]
    const kept = sources.filter((one) => one.toLowerCase() !== "'none'")
    if (!kept.includes(source)) next.set(name === 'default-src' ? directive : name, [...kept, source])
  }
  return next
}

/** CSP3 6.7.2.8, "Does url match expression". */
const matches = (source: string, loads: string, page: string): boolean => {
  if (/^[a-z]+:$/.test(loads)) return source.toLowerCase() === loads
  const url = new URL(loads)
  const own = new URL(page)
  if (source === '*') return /^https?:$/.test(url.protocol)
  if (source.toLowerCase() === "'self'") return url.origin === own.origin
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return isUpgrade(source.toLowerCase(), url.protocol)
  const [, scheme, host = '', port, path = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/'*]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
  if (host === '' || !isUpgrade(scheme === undefined ? own.protocol : `${scheme.toLowerCase()}:`, url.protocol)) return false
  const isHost = host === '*' || (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1).toLowerCase()) : url.hostname === host.toLowerCase())
  return isHost && isPort(port, url) && (path === '' || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
}

/** A source for http allows the same over https. */
const isUpgrade = (allowed: string, protocol: string): boolean => allowed === protocol || (allowed === 'http:' && protocol === 'https:')

const isPort = (port: string | undefined, { port: asked, protocol }: URL): boolean => {
  const actual = asked || (protocol === 'https:' ? '443' : '80')
  if (port === undefined) return asked === ''
  return port === '*' || port === actual || (port === '80' && actual === '443')
}
