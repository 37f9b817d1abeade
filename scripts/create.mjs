// "npm run create lapor-notice": begins a component of the widget: class, registration, looks, browser test, manifest entry and page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { componentFiles } from './component-files.mjs'
import { customElementsManifest } from './manifest.mjs'

const { prefix } = JSON.parse(readFileSync(join(root, 'name.json'), 'utf8'))
const [tag, ...more] = process.argv.slice(2)

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (tag === undefined || more.length > 0) refuse(`Say one name: npm run create ${prefix}-notice`)
if (!new RegExp(`^${prefix}-[a-z][a-z0-9]*(-[a-z0-9]+)*$`).test(tag)) refuse(`"${tag}" is no tag of this project: small letters, beginning with "${prefix}-", like ${prefix}-notice.`)

const files = Object.entries(componentFiles(tag))
const there = files.find(([path]) => existsSync(join(root, path)))
if (there) refuse(`${there[0]} is there already; nothing was written.`)

for (const [path, text] of files) {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
writeFileSync(join(root, 'packages/widget/custom-elements.json'), await customElementsManifest())

console.log(`${files.map(([path]) => `Wrote ${path}`).join('\n')}\nWrote its entry in packages/widget/custom-elements.json`)
console.log(`\nNext:\n  npm run test:browser -- --engine chromium ${files.find(([path]) => path.endsWith('.browser.test.ts'))[0]}\n  import its .define.ts where it shall be loaded: a part of its own, or packages/widget/src/define-public.ts\n  write its texts in packages/widget/src/locales, and a changeset (npx changeset)`)
