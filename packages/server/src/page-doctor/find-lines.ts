/** Finds on a page, as HTML that a browser would understand, the lines of ours that a webmaster has pasted. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'

export interface ScriptLine {
  /** Where lapor.js is, absolute. */
  readonly src: string
  readonly site?: string | undefined
  /** The relay, where the line names it apart from the file. */
  readonly base?: string | undefined
  readonly integrity?: string | undefined
  readonly nonce?: string | undefined
  readonly isCors: boolean
  readonly isIsolated: boolean
  /** Who keeps the browser from running it at once: the attribute or type that an optimiser has put there. */
  readonly delayedBy?: string | undefined
}

export interface FrameLine {
  readonly src: string
  readonly site: string
  /** Undefined without the attribute. */
  readonly sandbox?: string | undefined
  readonly height?: string | undefined
}

export interface PageLines {
  readonly scripts: readonly ScriptLine[]
  readonly tags: readonly { readonly site?: string | undefined; readonly hasStyle: boolean }[]
  readonly frames: readonly FrameLine[]
  readonly links: readonly string[]
  /** Policies that the page brings in its head. */
  readonly metaPolicies: readonly string[]
  /** A line of ours stands on the page as text that visitors read. */
  readonly isShownAsText: boolean
}

const loader = /\/assets\/[^/]+\/lapor\.js(?:[?#]|$)/
const framePath = /^\/embed\/([a-z0-9-]+)\/?$/
const linkPath = /^\/lapor\/[a-z0-9-]+\/?$/
/** What a browser runs (HTML, "prepare the script element"); anything else is data to it. */
const scriptTypes: ReadonlySet<string> = new Set(['', 'text/javascript', 'application/javascript', 'module'])

/** @param url of the page: addresses on it are relative to it */
export const findLines = (html: string, url: string): PageLines => {
  const lines = { scripts: [] as ScriptLine[], tags: [] as PageLines['tags'][number][], frames: [] as FrameLine[], links: [] as string[], metaPolicies: [] as string[], isShownAsText: false }
  const elements = [...elementsOf(parse(html))]
  const base = elements.find(({ tagName }) => tagName === 'base')
  const from = absolute((base && attributesOf(base)['href']) ?? '', url) ?? url
  for (const element of elements) {
    const attributes = attributesOf(element)
    const { tagName } = element
    if (tagName === 'script') lines.scripts.push(...scriptLine(attributes, from))
    if (tagName === 'lapor-widget') lines.tags.push({ site: attributes['site'], hasStyle: 'style' in attributes })
    if (tagName === 'iframe') lines.frames.push(...frameLine(attributes, from))
    if (tagName === 'a') lines.links.push(...[absolute(attributes['href'] ?? '', from) ?? ''].filter((href) => URL.canParse(href) && linkPath.test(new URL(href).pathname)))
    if (tagName === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') lines.metaPolicies.push(attributes['content'] ?? '')
    if (tagName !== 'script' && tagName !== 'style' && tagName !== 'textarea') lines.isShownAsText ||= element.childNodes.some((node) => node.nodeName === '#text' && /<(?:lapor-widget|script|iframe)\b[^>]*\b(?:site|data-site|src)=/.test((node as Tree.TextNode).value) && (node as Tree.TextNode).value.includes('lapor'))
  }
  return lines
}

const scriptLine = (attributes: Attributes, from: string): ScriptLine[] => {
  const [name, value] = Object.entries(attributes).find(([, one]) => loader.test(one)) ?? (attributes['data-site'] === undefined ? [] : ['src', attributes['src'] ?? ''])
  const src = value === undefined || value === '' ? undefined : absolute(value, from)
  if (name === undefined || src === undefined) return []
  const type = (attributes['type'] ?? '').trim().toLowerCase()
  const delayedBy = name !== 'src' ? name : scriptTypes.has(type) ? undefined : `type="${attributes['type'] ?? ''}"`
  const { integrity, nonce } = attributes
  return [{ src, site: attributes['data-site'], base: attributes['data-base'], integrity, nonce, isCors: 'crossorigin' in attributes, isIsolated: attributes['data-isolation'] === 'iframe', delayedBy }]
}

const frameLine = (attributes: Attributes, from: string): FrameLine[] => {
  // Lazy loaders keep the address elsewhere until somebody scrolls; the browser's own `loading` does not.
  const src = absolute(attributes['src'] ?? attributes['data-src'] ?? '', from)
  const site = src === undefined ? undefined : framePath.exec(new URL(src).pathname)?.[1]
  return src === undefined || site === undefined ? [] : [{ src, site, sandbox: attributes['sandbox'], height: attributes['height'] }]
}

type Attributes = Readonly<Record<string, string>>

const attributesOf = ({ attrs }: Tree.Element): Attributes => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child
    if ('childNodes' in child) yield* elementsOf(child)
  }
}

const absolute = (address: string, from: string): string | undefined => (URL.canParse(address, from) ? new URL(address, from).href : undefined)
