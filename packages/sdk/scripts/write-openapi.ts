/** Writes packages/sdk/openapi.json; the committed file shows every change of the API in review. */
import { readFileSync, writeFileSync } from 'node:fs'
import { openapi } from './openapi.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openapi(version), null, 2)}\n`)
