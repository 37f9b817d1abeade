/** Finds on a page, as HTML that a browser would understand, the lines of ours that a webmaster has pasted. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parsePage } from './parse-page.ts'

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

/** A line of ours as text. Up to the next "<" and no further: else each of thousands of them would be followed to the end of the page. */
const asText = /<(?:lapor-widget|script|iframe)\b[^<>]*\b(?:site|data-site|src)=/

/** @param url of the page: addresses on it are relative to it @returns undefined where the page is too large to look at */
export const findLines = (html: string, url: string): PageLines | undefined => {
  const tree = parsePage(html)
  if (tree === undefined) return undefined
  const lines = { scripts: [] as ScriptLine[], tags: [] as PageLines['tags'][number][], frames: [] as FrameLine[], links: [] as string[], metaPolicies: [] as string[], isShownAsText: false }
  const elements = elementsOf(tree)
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
    if (tagName !== 'script' && tagName !== 'style' && tagName !== 'textarea') lines.isShownAsText ||= element.childNodes.some((node) => node.nodeName === '#text' && asText.test((node as Tree.TextNode).value) && (node as Tree.TextNode).value.includes('lapor'))
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

/** In the order of the page. With a stack of its own: a page may nest deeper than calls do. */
const elementsOf = (document: Tree.Document): Tree.Element[] => {
  const elements: Tree.Element[] = []
  const waiting: Tree.ChildNode[] = [...document.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at] as Tree.ChildNode)
  }
  return elements
}

const absolute = (address: string, from: string): string | undefined => (URL.canParse(address, from) ? new URL(address, from).href : undefined)
