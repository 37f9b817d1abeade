// Runs the browser tests of the packages in one real engine: LAPOR_ENGINE is chromium, firefox or webkit.
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { puppeteerLauncher } from '@web/test-runner-puppeteer'
import { build } from 'esbuild'
import { browserPath, engines } from './scripts/browsers.mjs'
import { browserFiles } from './scripts/test-files.mjs'
import { totalsReporter } from './tests/runner/totals-reporter.mjs'
import { webkitLauncher } from './tests/runner/webkit-launcher.mjs'

// The browsers inherit it. A citizen's clock is never UTC: a date that is off by one shows here.
process.env.TZ = 'Asia/Jayapura'

const isRoot = process.getuid?.() === 0

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      // Two files at a time must not find in IndexedDB what the other one keeps: a receipt under the same tracking ID.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: browserPath('chromium'),
        args: [
          // Chromium's sandbox refuses to start as root; the pages tested are our own.
          ...(isRoot ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--disable-dev-shm-usage',
          '--accept-lang=id-ID',
        ],
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: browserPath('firefox'),
        extraPrefsFirefox: { 'intl.accept_languages': 'id-ID,id', 'app.update.auto': false, 'browser.safebrowsing.update.enabled': false },
      },
    }),
  webkit: webkitLauncher,
}

/** tus-js-client leans on a CommonJS package, which no browser takes: it comes as one file, as a customer's bundler makes it. */
const tusForBrowsers = {
  name: 'tus-for-browsers',
  resolveImport: ({ source }) => (source === 'tus-js-client' ? '/__tus-js-client.js' : undefined),
  async serve({ path }) {
    if (path !== '/__tus-js-client.js') return undefined
    const { outputFiles } = await build({ stdin: { contents: "export * from 'tus-js-client'", resolveDir: import.meta.dirname }, bundle: true, format: 'esm', platform: 'browser', write: false })
    return { body: outputFiles[0].text, type: 'js' }
  },
}

const engine = process.env.LAPOR_ENGINE ?? 'chromium'
if (!engines.includes(engine)) throw new Error(`LAPOR_ENGINE is "${engine}"; expected one of ${engines.join(', ')}`)

export default {
  files: process.env.LAPOR_TEST_FILES?.split(' ') ?? browserFiles,
  rootDir: import.meta.dirname,
  // With one file at a time the WebDriver launcher drives the page itself, not iframes in it: real keys and focus work.
  concurrency: engine === 'chromium' ? 2 : 1,
  browsers: [await launchers[engine]()],
  // "development" is Lit's build that reports class fields which shadow reactive properties; the journey runs the other.
  nodeResolve: { exportConditions: ['@lapor/source', 'development'] },
  plugins: [tusForBrowsers, esbuildPlugin({ ts: true, target: 'es2022' })],
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter(engine, process.env.LAPOR_TOTALS)],
}
