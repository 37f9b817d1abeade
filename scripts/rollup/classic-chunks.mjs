// Turns rollup's ES chunks into classic scripts that find each other through window.Lapor (docs/decisions/0004).
import { carryText } from './carried-integrity.mjs'
import { chunkOwner } from './chunk-owner.mjs'

const prefix = 'lapor-'

/** The file of a chunk. */
export const fileOf = (name) => `${prefix}${name}.js`

/** The chunk a file name such as "./lapor-form.js" stands for. */
const chunkOf = (file) => file.replace(/^\.\//, '').replace(new RegExp(`^${prefix}|\\.js$`, 'g'), '')

/** The registry's name inside a chunk; no module has a variable of this name. */
const registry = 'lapor$registry'

/** Where a chunk finds what another one shared, as source text. */
const shelf = (file) => `${registry}.${chunkOf(file)}`

/** What an import statement becomes: a constant for each name. */
function importText({ source, specifiers }) {
  if (specifiers.length === 0) return ''
  if (specifiers[0].type === 'ImportNamespaceSpecifier') return `const ${specifiers[0].local.name} = ${shelf(source.value)};`
  const names = specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`)
  return `const { ${names.join(', ')} } = ${shelf(source.value)};`
}

/** The text of one chunk as a function that reads its imports from the registry and puts its exports there. */
function toClassicScript(code, program, { name, carry }, version, fail) {
  const body = []
  const shared = []
  let end = 0
  for (const node of program.body) {
    body.push(code.slice(end, node.start))
    end = node.end
    if (node.type === 'ImportDeclaration') {
      body.push(importText(node))
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      for (const { local, exported } of node.specifiers) {
        // The registry hands out values, not live bindings.
        if (isReassigned(program, local.name)) fail(`chunk "${name}" shares "${local.name}", which is assigned again later: export a function that returns it`)
        shared.push(`${exported.name}: ${node.source ? `${shelf(node.source.value)}.` : ''}${local.name}`)
      }
    } else if (node.type.startsWith('Export')) {
      fail(`chunk "${name}" has an export of the kind ${node.type}; entries export names only`)
    } else {
      body.push(code.slice(node.start, node.end))
    }
  }
  body.push(code.slice(end))
  // lapor.js, which loads every chunk, has made the registry. What it carries comes first: a tag that it upgrades may ask for the next chunk while this one still runs.
  return `(() => { "use strict";
const ${registry} = Lapor[${JSON.stringify(version)}];
if (${registry}.${name}) return;
${carry}
${body.join('')}
${registry}.${name} = { ${shared.join(', ')} };
})();`
}

/** Whether a top-level name is a variable, and something of this name is assigned; constants, functions and classes stay. */
function isReassigned(program, name) {
  const isVariable = program.body.some(
    (node) => node.type === 'VariableDeclaration' && node.kind !== 'const' && node.declarations.some(({ id }) => id.name === name),
  )
  return isVariable && isAssigned(program, name)
}

function isAssigned(node, name) {
  if (Array.isArray(node)) return node.some((child) => isAssigned(child, name))
  if (!node || typeof node !== 'object') return false
  const target = { AssignmentExpression: node.left, UpdateExpression: node.argument }[node.type]
  return target?.name === name || Object.values(node).some((child) => isAssigned(child, name))
}

/**
 * @param {Record<string, {entry: string, needs: string[]}>} chunks in the order in which they are loaded
 * @param {string} version keeps two versions on one page apart
 */
export function classicChunks(chunks, version) {
  return {
    name: 'classic-chunks',
    outputOptions(options) {
      return {
        ...options,
        format: 'es',
        entryFileNames: `${prefix}[name].js`,
        chunkFileNames: `${prefix}[name].js`,
        hoistTransitiveImports: false,
        manualChunks: chunkOwner(chunks),
      }
    },
    renderChunk(code, chunk) {
      const known = chunks[chunk.name]
      if (!known) return this.error(`unexpected chunk "${chunk.name}" (${chunk.moduleIds.join(', ')}): a dynamic import outside parts.ts?`)
      for (const file of chunk.imports) {
        if (!known.needs.includes(chunkOf(file))) this.error(`chunk "${chunk.name}" imports from "${file}", but only ${known.needs.join(', ') || 'nothing'} is loaded before it`)
      }
      if (chunk.dynamicImports.some((file) => file !== chunk.fileName)) this.error(`chunk "${chunk.name}" has a dynamic import (${chunk.dynamicImports.join(', ')}), which integrity does not cover: load it through parts.ts`)
      return { code: toClassicScript(code, this.parse(code), { name: chunk.name, carry: carryText(chunks, chunk.name, registry) }, version, (message) => this.error(message)), map: null }
    },
  }
}
