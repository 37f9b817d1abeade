// "npm run docs": guides, reference of elements and API, and the SDK's types as one searchable site, which the relay serves at /docs.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Application, KindRouter, LogLevel, OptionDefaults, ReflectionKind, UnknownType } from 'typedoc'
import { root } from './bootstrap.mjs'
import { apiPage } from './docs/api-page.mjs'
import { elementsPage } from './docs/elements-page.mjs'
import { isIndonesian } from './docs/language.mjs'
import { liveExamples, stageCss } from './docs/live-examples.mjs'
import { problemCodes } from '../packages/sdk/src/contract/problem.ts'

const pagesFolder = join(root, '.cache', 'docs')
const out = join(root, 'packages', 'server', 'dist', 'docs')

/** In the order in which a stranger needs them. */
const groups = { tutorials: 'Tutorial', 'how-to': 'Panduan', explanation: 'Penjelasan', reference: 'Rujukan', decisions: 'Keputusan' }
/** How the project itself is carried on. */
const projectGroup = 'Proyek'

const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** TypeDoc takes title and group of a page from its front matter; the pages themselves stay plain Markdown. */
function withFrontMatter(text, group) {
  const title = /^# (.+)$/m.exec(text)?.[1]
  if (title === undefined) throw new Error('a page of the docs has no heading')
  return `---\ntitle: ${JSON.stringify(title.replace(/[<>`]/g, ''))}\ngroup: ${group}\n---\n${text.replace(/^# .+\n/m, '')}`
}

/** A page's address comes from its file, so that links to it last when its title changes. */
class PageRouter extends KindRouter {
  getIdealBaseName(reflection) {
    if (!reflection.isDocument()) return super.getIdealBaseName(reflection)
    const file = reflection.project.files.getReflectionPath(reflection)
    return relative(pagesFolder, file).replace(/^docs\//, '').replace(/\.md$/, '').toLowerCase()
  }
}

/** Style sheets of live examples, by the page that they stand on. */
const exampleStyles = new Map()

function gatherPages() {
  rmSync(pagesFolder, { recursive: true, force: true })
  mkdirSync(join(pagesFolder, 'docs'), { recursive: true })
  const written = []
  for (const [folder, group] of Object.entries(groups)) {
    mkdirSync(join(pagesFolder, 'docs', folder))
    const texts = readdirSync(join(root, 'docs', folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(join(root, 'docs', folder, name), 'utf8')])
    if (folder === 'reference') {
      texts.push(['elements.md', elementsPage(readJson('packages/widget/custom-elements.json'))])
      texts.push(['api.md', apiPage(readJson('packages/sdk/openapi.json'), problemCodes)])
    }
    for (const [name, text] of texts.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const file = join(pagesFolder, 'docs', folder, name)
      const { page, css } = liveExamples(text)
      if (page !== text) exampleStyles.set(join(folder, name.replace(/\.md$/, '.html')), stageCss + css)
      writeFileSync(file, withFrontMatter(page, group))
      written.push(file)
    }
  }
  cpSync(join(root, 'docs', 'images'), join(pagesFolder, 'docs', 'images'), { recursive: true })
  for (const name of ['SECURITY.md', 'CONTRIBUTING.md']) {
    const file = join(pagesFolder, name)
    writeFileSync(file, withFrontMatter(readFileSync(join(root, name), 'utf8'), projectGroup))
    written.push(file)
  }
  writeFileSync(join(pagesFolder, 'README.md'), readFileSync(join(root, 'README.md'), 'utf8').replace(/^# .+\n/, ''))
  return written
}

const inlineScript = /<script>([^<]+)<\/script>/

/** The relay's policy allows no inline script; a screen reader reads a page in the language that the page names. */
function finishPages() {
  const pages = readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.html'))
  for (const name of pages) {
    const file = join(out, name)
    const html = readFileSync(file, 'utf8')
    const [, script] = inlineScript.exec(html) ?? []
    if (script === undefined) throw new Error(`${name} has no script that sets its theme; does TypeDoc write its pages in another way now?`)
    writeFileSync(join(out, 'assets', 'theme.js'), script)
    const base = '../'.repeat(name.split(sep).length - 1)
    const styles = exampleStyles.get(name)
    if (styles !== undefined) writeFileSync(join(out, 'assets', 'contoh.css'), styles)
    // The examples speak to the relay that serves the docs, by the key that stores nothing.
    const live = styles === undefined ? '' : `<link rel="stylesheet" href="${base}assets/contoh.css"><script src="/assets/latest/lapor.js" data-site="demo" data-launcher="off" defer></script>`
    writeFileSync(file, html.replace(inlineScript, `<script src="${base}assets/theme.js"></script>${live}`).replace('lang="en"', isIndonesian(html) ? 'lang="id"' : 'lang="en"'))
  }
}

/** What a package exports, by the name under which it is imported. */
const doors = new Map(
  ['sdk', 'widget', 'server'].flatMap((folder) => {
    const { name, exports } = readJson(`packages/${folder}/package.json`)
    return Object.entries(exports).flatMap(([door, { '@lapor/source': source }]) => (source ? [[join(root, 'packages', folder, source), door.replace('.', name)]] : []))
  }),
)

/** What the analyzer of elements reads (custom-elements.json) is no concern of the types' pages, and no mistake either. */
const blockTags = [...OptionDefaults.blockTags, '@slot', '@csspart', '@cssproperty']

/** TypeDoc asks for comments in the package of the root alone unless told, and no export lies there. */
const packagesRequiringDocumentation = ['sdk', 'widget', 'server'].map((folder) => readJson(`packages/${folder}/package.json`).name)

const projectDocuments = gatherPages()
const groupOrder = [...Object.values(groups), projectGroup, 'Modules', '*']
const app = await Application.bootstrapWithPlugins({ entryPoints: [...doors.keys()], projectDocuments, packagesRequiringDocumentation, blockTags, groupOrder, excludeExternals: true, excludeProtected: true, readme: join(pagesFolder, 'README.md'), out, basePath: pagesFolder, logLevel: LogLevel.Warn })
app.renderer.defineRouter('page', PageRouter)
app.options.setValue('router', 'page')
const project = await app.convert()
if (project === undefined) process.exit(1)
for (const module of project.children) module.name = doors.get(project.files.getReflectionPath(module)) ?? module.name
// What an element overrides of Lit is how it works, not what a page uses.
for (const element of project.getReflectionsByKind(ReflectionKind.Class)) {
  const own = (element.children ?? []).filter(({ overwrites }) => !/^(LitElement|PublicPart)\./.test(overwrites?.name ?? ''))
  for (const overridden of (element.children ?? []).filter((member) => !own.includes(member))) project.removeReflection(overridden)
  for (const group of element.groups ?? []) group.children = group.children.filter((member) => own.includes(member))
  // Lit sorts its members into categories of its own.
  delete element.categories
  element.childrenIncludingDocuments = element.childrenIncludingDocuments?.filter((member) => own.includes(member))
  element.groups = element.groups?.filter(({ children }) => children.length > 0)
}
// Every schema of every route in one place is megabytes of a page; the reference of the API shows the same table.
for (const table of project.getReflectionsByKind(ReflectionKind.Variable).filter(({ name }) => /^(\w+R|r)outes$/.test(name))) {
  project.removeTypeReflections(table.type)
  table.type = new UnknownType('Readonly<Record<RouteName, Route>>')
}
// What stands at the head of a file speaks of the file; TypeDoc takes it for the comment of a type that has none.
const headOf = (text) => /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1].replace(/^\s*\*/gm, ' ').replace(/\s+/g, ' ').trim()
const sources = ['sdk', 'widget', 'server'].flatMap((folder) => readdirSync(join(root, 'packages', folder, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => join(root, 'packages', folder, 'src', name)))
const heads = new Set(sources.map((file) => headOf(readFileSync(file, 'utf8'))))
for (const found of project.getReflectionsByKind(ReflectionKind.All ^ ReflectionKind.SomeModule)) {
  if (heads.has(found.comment?.summary.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim())) delete found.comment
}
app.validate(project)
// Of what is written by hand each property has a comment too; types that a schema makes repeat their properties wherever they are named.
for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
  if (property.parent.kindOf(ReflectionKind.ClassOrInterface) && !property.hasComment() && !property.overwrites) app.logger.warn(`${property.getFullName()} has no comment`)
}
await app.generateOutputs(project)
finishPages()
if (app.logger.hasErrors() || app.logger.hasWarnings()) {
  console.error('The docs have gaps: see the warnings above.')
  process.exit(1)
}
