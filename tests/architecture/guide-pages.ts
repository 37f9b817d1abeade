/** The pages that somebody reads to do something: guides, references, tutorials and READMEs. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** Decisions tell of what was weighed, also of what does not exist. */
export const guidePages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['sdk', 'widget', 'server'].map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('decisions'))
    .map((name) => join('docs', name)),
]
