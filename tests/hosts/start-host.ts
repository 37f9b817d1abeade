/** A web server of its own origin that serves pages of other people's websites, and the libraries they are made of. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
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

export interface Host {
  readonly origin: string
  readonly stop: () => void
}

/** @param files of the website itself, by their name */
export const startHost = async (relay: string, pages: readonly HostPage[], files: Readonly<Record<string, () => Promise<string>>> = {}): Promise<Host> => {
  const missing = Object.entries(libraries).filter(([, path]) => !existsSync(path))
  if (missing.length > 0) throw new Error(`libraries of host pages are missing: ${missing.map(([name, path]) => `${name} (${path})`).join(', ')}; on Debian: apt-get install libjs-prototype libjs-mootools`)
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
      const name = decodeURIComponent(pathname.slice(1))
      const library = libraries[name]
      const page = pages.find((one) => one.name === name)
      if (library !== undefined) response.writeHead(200, { 'content-type': mediaTypes[extname(library)] }).end(readFileSync(library))
      else if (files[name]) response.writeHead(200, { 'content-type': mediaTypes[extname(name)] ?? 'text/plain' }).end(await files[name]())
      else if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(documentOf(page, relay, searchParams.has('bare')))
      else response.writeHead(404).end()
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
