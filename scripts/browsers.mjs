// Finds the three browsers that tests run in and installs the missing ones from Debian's packages.
import { existsSync } from 'node:fs'
import { installDebian, programIn, shellFolders } from './debian-program.mjs'

/** Browser builds of npm packages are not used: they are downloaded from hosts that a closed network does not reach. */
const programs = {
  chromium: { package: 'chromium', override: 'LAPOR_CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome'] },
  firefox: { package: 'firefox-esr', override: 'LAPOR_FIREFOX', names: ['firefox-esr', 'firefox'] },
  webkit: { package: 'webkit2gtk-driver', override: 'LAPOR_WEBKIT_DRIVER', names: ['WebKitWebDriver'] },
  display: { package: 'xvfb', override: 'LAPOR_XVFB', names: ['Xvfb'] },
}

/** Text metrics decide line breaks: Roboto is what most phones in Indonesia show, Liberation has Arial's metrics. */
const fonts = [
  { package: 'fonts-roboto-unhinted', folder: '/usr/share/fonts/truetype/roboto' },
  { package: 'fonts-liberation', folder: '/usr/share/fonts/truetype/liberation' },
]

/** Old libraries of host pages that npm does not have. */
const libraries = [
  { package: 'libjs-prototype', folder: '/usr/share/javascript/prototype' },
  { package: 'libjs-mootools', folder: '/usr/share/javascript/mootools' },
]

export const engines = ['chromium', 'firefox', 'webkit']

const find = ({ override, names }) => process.env[override] || programIn(shellFolders(), names)

/** The path of one program; throws a sentence that says how to get it. */
export function browserPath(name) {
  const path = find(programs[name])
  if (path) return path
  throw new Error(`${name} is missing: install the Debian package "${programs[name].package}" or set ${programs[name].override} to its path`)
}

function missingPackages(wantedEngines) {
  const wanted = wantedEngines.includes('webkit') ? [...wantedEngines, 'display'] : wantedEngines
  const missing = wanted.map((name) => programs[name]).filter((program) => !find(program))
  const missingFolders = process.platform === 'linux' ? [...fonts, ...libraries].filter(({ folder }) => !existsSync(folder)) : []
  return [...missing, ...missingFolders].map((item) => item.package)
}

/** Leaves every wanted browser installed, or throws with the exact command to run. */
export function ensureBrowsers(wantedEngines = engines) {
  const missing = missingPackages(wantedEngines)
  if (missing.length === 0) return
  installDebian('a browser, a font or a library of host pages', missing)
  const still = missingPackages(wantedEngines)
  if (still.length > 0) throw new Error(`${still.join(', ')} installed, but not found afterwards`)
}
