/** The programs in READMEs and guides: TypeScript fits the packages as they are, JavaScript and style sheets can be read, settings exist. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import ts from 'typescript'
import { usage } from '../../packages/server/src/cli/usage.ts'
import { codeBlocks } from './code-blocks.ts'
import { read, root } from './sources.ts'

const blocks = codeBlocks()
const inLanguage = (language: string) => blocks.filter((block) => block.language === language)

/** What the compiler says of each block, as if it were a file of this repository. */
const complaintsOf = (programs: readonly { readonly place: string; readonly code: string }[]): string[] => {
  const texts = new Map(programs.map(({ code }, at) => [join(root, `written-program-${at}.ts`), code]))
  const placeOf = new Map([...texts.keys()].map((file, at) => [file, programs[at]?.place ?? '']))
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file)
  host.readFile = (file) => texts.get(file) ?? readFile.call(host, file)
  const program = ts.createProgram([...texts.keys()], { ...options, incremental: false, noEmit: true, noUnusedLocals: false, types: ['node'] }, host)
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => `${placeOf.get(file) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  })
}

describe('the programs of the guides', () => {
  it('fit the packages, where they are TypeScript', () => {
    const programs = inLanguage('ts')
    assert.ok(programs.length >= 6, String(programs.length))
    // The last one shows that a wrong program would be noticed.
    const wrong = { place: 'wrong', code: "import { createClient } from '@lapor/sdk'\ncreateClient({ baseUrl: 1 })\n" }
    assert.deepEqual(complaintsOf([...programs, wrong]).map((complaint) => complaint.replace(/^wrong: .*/, 'wrong')), ['wrong'])
  })

  it('can be read, where they are JavaScript', () => {
    const programs = inLanguage('js')
    assert.ok(programs.length >= 2, String(programs.length))
    const broken = programs.flatMap(({ place, code }) => (ts.transpileModule(code, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).diagnostics ?? []).map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`))
    assert.deepEqual(broken, [])
  })

  it('style parts and properties that the elements have', () => {
    const { modules } = JSON.parse(read('packages/widget/custom-elements.json')) as { modules: { declarations: { tagName?: string; cssParts?: { name: string }[]; cssProperties?: { name: string }[] }[] }[] }
    const elements = modules.flatMap(({ declarations }) => declarations)
    const known = (list: 'cssParts' | 'cssProperties'): Set<string> => new Set(elements.flatMap((element) => (element[list] ?? []).map(({ name }) => name)))
    const [parts, properties] = [known('cssParts'), known('cssProperties')]
    const styles = inLanguage('css')
    assert.ok(styles.length >= 3, String(styles.length))
    const unknown = styles.flatMap(({ place, code }) => [
      ...[...code.matchAll(/::part\(([\w-]+)\)/g)].filter(([, name = '']) => !parts.has(name)).map(([found]) => `${place}: ${found}`),
      ...[...code.matchAll(/(--lapor-[\w-]+)\s*:/g)].filter(([, name = '']) => !properties.has(name)).map(([found]) => `${place}: ${found}`),
    ])
    assert.deepEqual(unknown, [])
  })

  it('set only variables that the relay reads', () => {
    const pages = [...new Set(blocks.map(({ place }) => place.replace(/:\d+$/, '')))]
    const { prefix } = JSON.parse(read('name.json')) as { prefix: string }
    const variable = new RegExp(`\\b${prefix.toUpperCase()}_[A-Z_]+[A-Z]\\b`, 'g')
    const named = pages.flatMap((page) => [...read(page).matchAll(variable)].map(([name]) => ({ page, name })))
    assert.ok(named.length > 20, String(named.length))
    // A program of the reader's own keeps its token in this one.
    assert.deepEqual(named.filter(({ name }) => !usage.includes(name) && name !== 'LAPOR_OFFICER_TOKEN'), [])
  })
})
