// Mutation tests of the SDK: Stryker bends the code of one part at a time, and the part's own tests have to notice.
import { env } from 'node:process'

const src = 'packages/sdk/src'

const rules = ['issues', 'prose', 'region', 'site-rules', 'status', 'takes-reply', 'time', 'title', 'tracking-id', 'tracking-secret', 'whole-number'].map((name) => `contract/${name}.ts`)

/** Code and the fast tests beside it that must notice a change. */
export const parts = {
  // Apart, since each of the two takes minutes: what decides, and what only describes.
  rules: { mutate: rules, tests: ['contract/*.test.ts'] },
  schemas: { mutate: ['contract/**/*.ts', ...rules.map((file) => `!${file}`)], tests: ['contract/*.test.ts'] },
  draft: { mutate: ['draft/**/*.ts'], tests: ['draft/*.test.ts'] },
  outbox: { mutate: ['outbox/**/*.ts'], tests: ['outbox/*.test.ts'] },
  errors: { mutate: ['errors.ts', 'errors/**/*.ts'], tests: ['errors/*.test.ts'] },
  sending: { mutate: ['fetch-sender.ts', 'http.ts'], tests: ['http.test.ts', 'every-method.test.ts'] },
}

const name = env.LAPOR_MUTATION ?? 'rules'
const { mutate, tests } = parts[name]

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...mutate.map((file) => (file.startsWith('!') ? `!${src}/${file.slice(1)}` : `${src}/${file}`)), `!${src}/**/*.test.ts`],
  testRunner: 'tap',
  // Node strips the types; what Stryker puts in between is plain JavaScript.
  tap: { testFiles: tests.map((file) => `${src}/${file}`), nodeArgs: ['--conditions=@lapor/source', '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'], forceBail: true },
  // The copy that is bent holds the SDK and what its tests share; it lies where neither git nor eslint looks.
  ignorePatterns: ['/*', '!/tests', '/tests/*', '!/tests/sdk', '!/packages', '/packages/*', '!/packages/sdk', '/packages/sdk/dist', '/packages/sdk/api-report'],
  tempDirName: '.cache/mutation-sandbox',
  cleanTempDir: 'always',
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  allowEmpty: false,
}
