#!/usr/bin/env node
// Starts the doctor of pages: from the build where the package is published, from the sources in the repository.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(folder, 'src', 'lapor-doctor.ts')

if (existsSync(source) && !process.features.typescript) {
  console.error(`lapor-doctor dari kode sumber memerlukan Node 24; yang dipakai sekarang ${process.version}.`)
  process.exit(2)
}
await import(existsSync(source) ? source : join(folder, 'dist', 'lapor-doctor.js'))
