// Says which test file belongs to which step of "npm test".
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'

function testFiles(folder, accepts) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts') && !file.includes('node_modules') && accepts(file))
    .sort()
}

/** In a real browser at a real relay: as citizens go, and on other people's pages. */
const isJourney = (file) => ['journey', 'hosts'].some((folder) => file.startsWith(join('tests', folder)))
const isChaos = (file) => file.startsWith(join('tests', 'chaos'))
/** They look at the package as it is published, so they come after the build. */
const isPackage = (file) => file.startsWith(join('tests', 'package'))

/** They need what not every machine has: other packages of the registry, WordPress ("npm run examples", "npm run test:wordpress"). */
const isOnDemand = (file) => file.startsWith(join('tests', 'on-demand'))

/** Several relays at one database server. */
const needsPostgres = (file) => file.startsWith(join('tests', 'postgres'))

/** They open a relay on a database. */
const touchesDatabase = (file) => ['server', 'contract', 'leak', 'postgres'].some((folder) => file.startsWith(join('tests', folder)))

/** Files of the steps that run in Node, by the name of the step. */
export const stepFiles = {
  package: testFiles('tests', isPackage),
  node: [...testFiles('packages', () => true), ...testFiles('tests', (file) => !isJourney(file) && !isChaos(file) && !isPackage(file) && !isOnDemand(file) && !needsPostgres(file))],
  postgres: testFiles('tests', touchesDatabase),
  journey: testFiles('tests', isJourney),
  chaos: testFiles('tests', isChaos),
}

/** Run by hand, and by the continuous integration in jobs of their own. */
export const onDemandFiles = testFiles('tests', isOnDemand)

/** What each of the three engines runs, as web-test-runner reads it. */
export const browserFiles = ['packages/{sdk,widget}/src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts']
