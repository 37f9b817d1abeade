// "npm run manifest": writes packages/widget/custom-elements.json, the elements' public API, and what editors and frameworks read of it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cli } from '@custom-elements-manifest/analyzer/cli.js'
import { root } from './bootstrap.mjs'
import { editorFiles } from './editor-data.mjs'

/** What is private is nobody's API; the analyzer also takes reactive state for attributes. */
function withoutPrivate(declaration) {
  if (!declaration.customElement) return declaration
  const { members = [], attributes = [], ...rest } = declaration
  const hidden = members.filter(({ privacy }) => privacy === 'private').map(({ name }) => name)
  return {
    ...rest,
    members: members.filter(({ name }) => !hidden.includes(name)),
    attributes: attributes.filter(({ name, fieldName = name }) => !hidden.includes(fieldName)),
  }
}

/** One visual language: what <lapor-widget> says of its tokens holds for each public tag, but for the band that it alone has. */
function withTokens(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations)
  const { cssProperties } = declarations.find(({ tagName }) => tagName === 'lapor-widget')
  const shared = cssProperties.filter(({ name }) => !name.endsWith('header'))
  for (const declaration of declarations) {
    const { tagName, cssProperties: own = [] } = declaration
    if (own.length > 0 && tagName !== 'lapor-widget') declaration.cssProperties = [...own, ...shared.filter(({ name }) => own.every((one) => one.name !== name))]
  }
}

/** What the sources say now, as the text of the file. */
export async function customElementsManifest() {
  const globs = ['src/components/**/*.ts', '!src/**/*.test.ts', '!src/**/*.styles.ts']
  const manifest = await cli({
    argv: ['analyze', '--litelement', '--quiet', ...globs.flatMap((glob) => ['--globs', glob])],
    cwd: join(root, 'packages/widget'),
    noWrite: true,
  })
  // The analyzer reads files in the order in which the disk lists them.
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const module of manifest.modules) module.declarations = module.declarations.map(withoutPrivate).filter(({ customElement }) => customElement)
  withTokens(manifest)
  return `${JSON.stringify(manifest, null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await customElementsManifest()
  writeFileSync(join(root, 'packages/widget/custom-elements.json'), text)
  for (const [name, made] of Object.entries(editorFiles)) writeFileSync(join(root, 'packages/widget', name), made(JSON.parse(text)))
}
