/** Where the programs are that run JavaScript: each is the npm package of that runtime, at the version the lock file holds. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './packed-sdk.ts'

const modules = join(repository, 'node_modules')
const exe = process.platform === 'win32' ? '.exe' : ''

const found = (paths: readonly string[], what: string): string => paths.find((path) => existsSync(path)) ?? assert.fail(`${what} is not installed: run "node scripts/bootstrap.mjs"`)

/** npm installs the one package of a scope that fits this system and processor. */
const inScope = (scope: string, file: string): string[] => (existsSync(join(modules, scope)) ? readdirSync(join(modules, scope)).map((name) => join(modules, scope, name, file)) : [])

/** The version that the project asks for. */
export const versionOf = (name: string): string => (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version

export const node24 = (): string => found([join(modules, `node/bin/node${exe}`)], 'Node 24')
export const node22 = (): string => found([join(modules, `node22/bin/node${exe}`)], 'Node 22')
export const deno = (): string => found(inScope('@deno', `deno${exe}`), 'Deno')
export const bun = (): string => found(inScope('@oven', `bin/bun${exe}`), 'Bun')
