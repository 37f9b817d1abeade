// Decides which script-tag chunk a module belongs to: the first one, in loading order, that uses a name the module defines.
import { resolve } from 'node:path'

/** Every name, as after "import * as". */
const everything = '*'

/** The imports and re-exports of a module with the ids they lead to. rollup lists the ids in the order of the statements. */
function statementsOf({ ast, importedIds }) {
  const sources = [...new Set(ast.body.filter(({ source }) => source).map(({ source }) => source.value))]
  return ast.body.filter(({ source }) => source).map((node) => ({ node, id: importedIds[sources.indexOf(node.source.value)] }))
}

/**
 * Walks from one entry along the names that are used. A file that only passes names on ("export … from") leads to those
 * that somebody asked for: without this, one name of a package's door would bring all that is behind the door.
 */
function walk(entry, getModuleInfo, onUse) {
  const asked = new Set()

  const provides = (id, name) => {
    const info = getModuleInfo(id)
    if (!info?.ast || name === everything) return true
    if (info.exports.includes(name)) return true
    return statementsOf(info).some(({ node, id: next }) => node.type === 'ExportAllDeclaration' && !node.exported && provides(next, name))
  }

  const follow = (id, name) => {
    const info = getModuleInfo(id)
    if (!info?.ast || asked.has(`${id} ${name}`)) return
    asked.add(`${id} ${name}`)
    let passedOn = false
    for (const { node, id: next } of statementsOf(info)) {
      if (node.type === 'ExportNamedDeclaration') {
        for (const { local, exported } of node.specifiers) {
          if (name !== everything && exported.name !== name) continue
          passedOn = true
          follow(next, local.name)
        }
      } else if (node.type === 'ExportAllDeclaration' && name !== undefined && !info.exports.includes(name) && provides(next, name)) {
        passedOn = true
        follow(next, node.exported ? everything : name)
      }
    }
    const definesIt = name !== undefined && (!passedOn || name === everything)
    if (definesIt || info.moduleSideEffects !== false) use(id, info)
  }

  const use = (id, info) => {
    if (asked.has(id)) return
    asked.add(id)
    onUse(id)
    // What import() brings comes along: with its own chunk there is no file to fetch.
    for (const next of info.dynamicallyImportedIds) use(next, getModuleInfo(next))
    for (const { node, id: next } of statementsOf(info)) {
      // Whatever happens to its names, a module with side effects runs.
      follow(next, undefined)
      if (node.type !== 'ImportDeclaration') continue
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ImportSpecifier') follow(next, specifier.imported.name)
        else follow(next, specifier.type === 'ImportDefaultSpecifier' ? 'default' : everything)
      }
    }
  }

  const info = getModuleInfo(entry)
  use(entry, info)
  // What the entry passes on is what the chunk is for.
  for (const name of info.exports) follow(entry, name)
}

/**
 * A function for rollup's `manualChunks`.
 * @param {Record<string, {entry: string}>} chunks in loading order
 */
export function chunkOwner(chunks) {
  let owners
  return (id, { getModuleInfo }) => {
    if (!owners) {
      owners = new Map()
      for (const [name, { entry }] of Object.entries(chunks)) {
        walk(resolve(entry), getModuleInfo, (used) => {
          if (!owners.has(used)) owners.set(used, name)
        })
      }
    }
    return owners.get(id)
  }
}
