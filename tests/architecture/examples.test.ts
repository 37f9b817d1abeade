/** Every function and method of the SDK's doors has an example in its documentation, and every example type-checks. */
import assert from 'node:assert/strict'
import { dirname, join, relative } from 'node:path'
import { describe, it } from 'node:test'
import ts from 'typescript'
import { codeBlocks } from './code-blocks.ts'
import { read, root } from './sources.ts'

const { exports } = JSON.parse(read('packages/sdk/package.json')) as { exports: Record<string, { '@lapor/source'?: string } | string> }
const doors = Object.values(exports).flatMap((door) => (typeof door === 'object' && door['@lapor/source']?.endsWith('.ts') ? [join(root, 'packages/sdk', door['@lapor/source'])] : []))

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

interface Documented {
  readonly name: string
  readonly examples: readonly string[]
}

const documented = (): Documented[] => {
  const program = ts.createProgram(doors, options)
  const checker = program.getTypeChecker()
  const found = new Map<string, Documented>()

  const note = (symbol: ts.Symbol, name: string): void => {
    const declaration = symbol.declarations?.[0]
    if (!declaration?.getSourceFile().fileName.startsWith(join(root, 'packages/sdk/src'))) return
    const examples = symbol.getJsDocTags(checker).flatMap((tag) => (tag.name === 'example' ? [ts.displayPartsToString(tag.text)] : []))
    found.set(`${relative(root, declaration.getSourceFile().fileName)} ${name}`, { name: `${relative(root, declaration.getSourceFile().fileName)} ${name}`, examples })
  }

  const isCallable = (symbol: ts.Symbol, at: ts.Node): boolean => checker.getTypeOfSymbolAtLocation(symbol, at).getNonNullableType().getCallSignatures().length > 0

  /** Methods of an interface, also those in the objects it holds, as `reports` of a client. */
  const walk = (type: ts.Type, name: string, at: ts.Node, depth: number): void => {
    for (const member of type.getProperties()) {
      const path = `${name}.${member.name}`
      if (isCallable(member, at)) note(member, path)
      else if (depth < 1) walk(checker.getTypeOfSymbolAtLocation(member, at), path, at, depth + 1)
    }
  }

  for (const door of doors) {
    const file = program.getSourceFile(door)
    const module = file && checker.getSymbolAtLocation(file)
    if (!file || !module) throw new Error(`${door} is no module`)
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if (symbol.flags & ts.SymbolFlags.Interface && /(Client|Outbox|Store|Uploads|Relay)$/.test(symbol.name)) walk(checker.getDeclaredTypeOfSymbol(symbol), symbol.name, file, 0)
      if (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable) && isCallable(symbol, file)) note(symbol, symbol.name)
    }
  }
  return [...found.values()]
}

/** What an example without imports may use: what a reader has in hand by then. It may shadow each. */
const atHand = `
import assert from 'node:assert/strict'
import { createClient, newId, randomBytes, type Client } from '@lapor/sdk'
import { challengeProofs, solveChallenge, workerProofs } from '@lapor/sdk/challenge'
import * as contract from '@lapor/sdk/contract'
import { createDraftStore, draftOf, emptyDraft, isBegun, submissionOf, type DraftStore, type ReportDraft } from '@lapor/sdk/draft'
import type { MapClient } from '@lapor/sdk/light'
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { createOutbox, type Outbox } from '@lapor/sdk/outbox'
import { indexedDbStorage, memoryStorage, openStorage, type Storage } from '@lapor/sdk/storage'
import { createTestRelay, testSite } from '@lapor/sdk/testing'
import { createUploads, type Uploads } from '@lapor/sdk/upload'
declare const baseUrl: string
declare const lapor: Client
declare const desk: OfficerClient
declare const map: MapClient
declare const outbox: Outbox
declare const drafts: DraftStore
declare const uploads: Uploads
declare const draft: ReportDraft
declare const storage: Storage
declare const submission: contract.ReportSubmission
declare const site: contract.Site
declare const challenge: contract.Challenge
declare const trackingId: string
declare const trackingSecret: string
declare const photo: Blob
declare const photoId: string
declare const entryId: string
const relay = createTestRelay()
`

const checkedTogether = (all: readonly Documented[]): string[] => {
  const files = new Map(all.flatMap(({ name, examples }) => examples.map((example, at) => [join(root, 'tests', `${name.replace(/\W+/g, '-')}-${at}.example.ts`), example.includes('import ') ? `${example}\nexport {}\n` : `${atHand}{\n${example}\n}\n`])))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (file, format, ...rest) => (files.has(file) ? ts.createSourceFile(file, files.get(file) ?? '', format, true) : getSourceFile.call(host, file, format, ...rest))
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file)
  host.readFile = (file) => files.get(file) ?? readFile.call(host, file)
  // An example names results without using them.
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false, noUnusedParameters: false, noEmit: true }, host)
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => `${diagnostic.file ? relative(dirname(root), diagnostic.file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`)
}

describe('examples of the SDK', () => {
  const all = documented()

  it('stand at every function and method of its doors', () => {
    assert.ok(all.length > 60, `only ${all.length} were found`)
    assert.deepEqual(all.filter(({ examples }) => examples.length === 0).map(({ name }) => name), [])
  })

  it('type-check, and so do the blocks of the guides', () => {
    const blocks = codeBlocks().filter(({ language }) => language === 'ts')
    assert.ok(blocks.length > 5, String(blocks.length))
    assert.deepEqual(checkedTogether([...all, ...blocks.map(({ place, code }) => ({ name: place, examples: [code] }))]), [])
  })
})
