// Makes of the manifest what editors and TypeScript read of the tags: VS Code custom data, and the types of JSX. "npm run manifest" writes them.

/** Those that a page may write; the others stand inside of them. */
const publicTags = ['lapor-badge', 'lapor-feed', 'lapor-statistics', 'lapor-widget']

/** The types that attributes have by the sources' names for them. */
const choices = { "Locale | ''": ['id', 'en', 'su'], "'light' | 'dark' | 'auto'": ['light', 'dark', 'auto'], Scope: ['agency', 'all'] }

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

/** For React 19, which hands attributes and listeners ("onlapor-submitted") to the element as they are written. */
export function jsxTypes(manifest) {
  const tag = ({ tagName, description, attributes, events = [] }) =>
    [
      `      /** ${description.replace(/\s+/g, ' ')} */`,
      `      '${tagName}': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {`,
      ...attributes.flatMap((attribute) => [`        /** ${attribute.description} */`, `        ${attribute.name}?: ${valuesOf(attribute)?.map((value) => `'${value}'`).join(' | ') ?? 'string'} | undefined`]),
      ...events.flatMap(({ name, description: about }) => [`        /** ${about} */`, `        'on${name}'?: ((event: CustomEvent<PublicEvents['${name}']>) => void) | undefined`]),
      '      }',
    ].join('\n')
  return `/** The tags in JSX for React 19, made of custom-elements.json: \`import type {} from '@lapor/widget/jsx'\`. */\nimport type * as React from 'react'\nimport type { PublicEvents } from '@lapor/widget'\n\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${publicElements(manifest).map(tag).join('\n')}\n    }\n  }\n}\n`
}
