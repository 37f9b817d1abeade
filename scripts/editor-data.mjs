// Makes of the manifest what editors and TypeScript read of the tags: VS Code custom data, and their types in each framework. "npm run manifest" writes them.

/** Those that a page may write; the others stand inside of them. */
const publicTags = ['lapor-badge', 'lapor-feed', 'lapor-statistics', 'lapor-widget']

/** The types that attributes have by the sources' names for them. */
const choices = { "Locale | ''": ['id', 'en', 'su'], "'light' | 'dark' | 'auto'": ['light', 'dark', 'auto'], "'follow' | ''": ['follow'], Scope: ['agency', 'all'] }

function publicElements(manifest) {
  return publicTags.map((tag) => manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag))
}

function valuesOf({ name, type }) {
  if (type.text === 'string') return undefined
  const values = choices[type.text]
  if (!values) throw new Error(`The attribute ${name} has the type ${type.text}: say in scripts/editor-data.mjs which values that are.`)
  return values
}

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function htmlCustomData(manifest) {
  const tags = publicElements(manifest).map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({ name: attribute.name, description: attribute.description, ...(valuesOf(attribute) ? { values: valuesOf(attribute).map((name) => ({ name })) } : {}) })),
  }))
  return `${JSON.stringify({ version: 1.1, tags }, null, 2)}\n`
}

/** An attribute as a member of a type. */
const attributeLines = (attributes, indent) =>
  attributes.flatMap((attribute) => [`${indent}/** ${attribute.description} */`, `${indent}${attribute.name}?: ${valuesOf(attribute)?.map((value) => `'${value}'`).join(' | ') ?? 'string'} | undefined`])

/** A listener as a member of a type, under the name that a framework has for it. */
const listenerLines = (events, indent, named) =>
  events.flatMap(({ name, description }) => [`${indent}/** ${description} */`, `${indent}${named(name)}?: ((event: CustomEvent<PublicEvents['${name}']>) => void) | undefined`])

/**
 * @param {object} manifest
 * @param {{ about: string, imports: string, open: readonly string[], type: string, named?: (event: string) => string, wrap?: (body: string) => string }} framework
 *   what stands around the tags, the type that each one's attributes are added to, and how a listener is named; without the last, none is
 */
function tagTypes(manifest, { about, imports, open, type, named, wrap = (body) => body }) {
  const indent = '  '.repeat(open.length)
  const tag = ({ tagName, description, attributes, events = [] }) => {
    const members = [...attributeLines(attributes, `${indent}  `), ...(named ? listenerLines(events, `${indent}  `, named) : [])].join('\n')
    return `${indent}/** ${description.replace(/\s+/g, ' ')} */\n${indent}'${tagName}': ${wrap(`${type} & {\n${members}\n${indent}}`)}`
  }
  const opened = open.map((line, depth) => `${'  '.repeat(depth)}${line} {`).join('\n')
  const closed = open.map((_, depth) => `${'  '.repeat(open.length - 1 - depth)}}`).join('\n')
  return `/** ${about} */\n${imports}\n${opened}\n${publicElements(manifest).map(tag).join('\n')}\n${closed}\n`
}

const eventsImport = "import type { PublicEvents } from '@lapor/widget'\n"

/** For React 19, which hands attributes and listeners ("onlapor-submitted") to the element as they are written. */
export const jsxTypes = (manifest) =>
  tagTypes(manifest, {
    about: "The tags in JSX for React 19, made of custom-elements.json: `import type {} from '@lapor/widget/jsx'`.",
    imports: `import type * as React from 'react'\n${eventsImport}`,
    open: ["declare module 'react'", 'namespace JSX', 'interface IntrinsicElements'],
    type: 'React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>',
    named: (event) => `'on${event}'`,
  })

/** For Vue 3, whose compiler makes "onLaporSubmitted" of "@lapor-submitted". https://vuejs.org/guide/extras/web-components#web-components-and-typescript */
export const vueTypes = (manifest) =>
  tagTypes(manifest, {
    about: "The tags in templates of Vue 3, made of custom-elements.json: `import type {} from '@lapor/widget/vue'`.",
    imports: `import type { HTMLAttributes, PublicProps } from 'vue'\n${eventsImport}`,
    open: ["declare module 'vue'", 'interface GlobalComponents'],
    type: 'HTMLAttributes & PublicProps',
    named: (event) => `on${event.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`,
    wrap: (props) => `new () => HTMLElement & { $props: ${props} }`,
  })

/** For Svelte 5, where a listener is an attribute: "onlapor-submitted". https://svelte.dev/docs/svelte/typescript#Enhancing-built-in-DOM-types */
export const svelteTypes = (manifest) =>
  tagTypes(manifest, {
    about: "The tags in Svelte 5, made of custom-elements.json: `import type {} from '@lapor/widget/svelte'`.",
    imports: `import type { HTMLAttributes } from 'svelte/elements'\n${eventsImport}`,
    open: ["declare module 'svelte/elements'", 'interface SvelteHTMLElements'],
    type: 'HTMLAttributes<HTMLElement>',
    named: (event) => `'on${event}'`,
  })

/** For Astro, which writes HTML and so has no listeners. https://docs.astro.build/en/guides/typescript/#extending-global-types */
export const astroTypes = (manifest) =>
  tagTypes(manifest, {
    about: "The tags in Astro, made of custom-elements.json: `import type {} from '@lapor/widget/astro'`.",
    imports: '',
    open: ['declare global', 'namespace astroHTML.JSX', 'interface IntrinsicElements'],
    type: 'HTMLAttributes',
  }).replace(/\n$/, '\n\nexport {}\n')

/** What "npm run manifest" writes besides the manifest, by file. */
export const editorFiles = { 'html-custom-data.json': htmlCustomData, 'jsx.d.ts': jsxTypes, 'vue.d.ts': vueTypes, 'svelte.d.ts': svelteTypes, 'astro.d.ts': astroTypes }
