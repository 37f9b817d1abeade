/** Reads the sources of the packages for the architecture tests: files, their texts and what they import. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '../..')

export interface Source {
  /** Path from the root, with "/". */
  path: string
  text: string
}

export interface Import {
  specifier: string
  isType: boolean
  /** By import(): evaluated later, so it is no part of a cycle. */
  isDeferred?: boolean
}

/** Files below a folder of the project, tests included. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .sort()
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export const packageNames = ['sdk', 'widget', 'server']

export const isTest = (path: string): boolean => path.endsWith('.test.ts')

/** Every TypeScript file in any package, tests included. */
export function packageSources(): Source[] {
  return packageNames
    .flatMap((name) => filesIn(`packages/${name}/src`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: read(path) }))
}

/** What a file imports or re-exports, by import statement or import(). */
export function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, isType: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, isType: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) found.push({ specifier: argument.text, isType: false, isDeferred: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return found
}

/** The path of a file that a relative import names, from the root. */
export function targetOf(path: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? join(dirname(path), specifier).split(sep).join('/') : undefined
}
