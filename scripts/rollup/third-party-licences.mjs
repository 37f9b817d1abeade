// Writes the licences of the packages that a bundle contains beside it: minified files carry no comments.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the package that a module belongs to, if it came from node_modules. */
function packageFolder(id) {
  if (!id.includes('node_modules')) return undefined
  let folder = dirname(id)
  // A package may have nested package.json files without a name, which only say "type": "module".
  while (!existsSync(join(folder, 'package.json')) || !manifest(folder).name) folder = dirname(folder)
  return folder
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function section(folder) {
  const { name, version, license } = manifest(folder)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
}

export function thirdPartyLicences(fileName) {
  return {
    name: 'third-party-licences',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const folders = [...new Set(ids.map(packageFolder).filter(Boolean))].sort()
      this.emitFile({ type: 'asset', fileName, source: folders.map(section).join(`\n${'-'.repeat(72)}\n\n`) })
    },
  }
}
