/** A web server of its own origin that serves pages of other people's websites, and the libraries they are made of. */
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type HostServer, startHostServer } from '../journey/host-server.ts'
import { documentOf, type HostPage } from './host-page.ts'

const repository = join(import.meta.dirname, '../..')

/** As their authors published them: from npm, and where there is no such package, from Debian. */
const libraries: Readonly<Record<string, string>> = {
  'bootstrap3.css': join(repository, 'node_modules/bootstrap3/dist/css/bootstrap.css'),
  'bootstrap3.js': join(repository, 'node_modules/bootstrap3/dist/js/bootstrap.js'),
  'bootstrap5.css': join(repository, 'node_modules/bootstrap/dist/css/bootstrap.css'),
  'bootstrap5.js': join(repository, 'node_modules/bootstrap/dist/js/bootstrap.bundle.js'),
  'jquery1.js': join(repository, 'node_modules/jquery1/dist/jquery.js'),
  'prototype.js': '/usr/share/javascript/prototype/prototype.js',
  'mootools.js': '/usr/share/javascript/mootools/mootools.js',
}

const mediaTypes: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' }

/** @param files of the website itself, by their names */
export const startHost = async (relay: string, pages: readonly HostPage[], files: Readonly<Record<string, string>> = {}): Promise<HostServer> => {
  const missing = Object.entries(libraries).filter(([, path]) => !existsSync(path))
  if (missing.length > 0) throw new Error(`libraries of host pages are missing: ${missing.map(([name, path]) => `${name} (${path})`).join(', ')}; on Debian: apt-get install libjs-prototype libjs-mootools`)
  // As a cache plugin makes it: all scripts of the site in one file of its own.
  const glued = `${readFileSync(join(repository, 'node_modules/jquery1/dist/jquery.js'), 'utf8')};${await (await fetch(`${relay}/assets/latest/lapor.js`)).text()}`
  return startHostServer((path) => {
    const { pathname, searchParams } = new URL(path, 'http://host')
    const name = decodeURIComponent(pathname.slice(1))
    const library = libraries[name]
    const page = pages.find((one) => one.name === name)
    if (library !== undefined) return { type: mediaTypes[extname(library)] ?? 'application/octet-stream', body: readFileSync(library) }
    if (name === 'combined.js') return { type: 'text/javascript', body: glued }
    if (files[name] !== undefined) return { type: mediaTypes[extname(name)] ?? 'text/plain', body: files[name] }
    if (page) return { ...(page.policy && { headers: { 'content-security-policy': page.policy(relay) } }), body: documentOf(page, relay, searchParams.has('bare')) }
    return { status: 404, body: '' }
  })
}
