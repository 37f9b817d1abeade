// Finds the three browsers that tests run in and installs the missing ones from Debian's packages.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find({ override, names }) {
  const given = process.env[override]
  if (given) return given
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

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

function apt(args) {
  const { status, error } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" ended with code ${status}`)
}

/** Leaves every wanted browser installed, or throws with the exact command to run. */
export function ensureBrowsers(wantedEngines = engines) {
  const missing = missingPackages(wantedEngines)
  if (missing.length === 0) return
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !find({ names: ['apt-get'] })) {
    throw new Error(`browsers, fonts or libraries of host pages are missing. On Debian run: sudo apt-get update && sudo ${install}`)
  }
  console.log(`Browsers: installing ${missing.join(', ')}…`)
  apt(['update', '-q'])
  apt(install.split(' ').slice(1))
  const still = missingPackages(wantedEngines)
  if (still.length > 0) throw new Error(`${still.join(', ')} installed, but not found afterwards`)
}
