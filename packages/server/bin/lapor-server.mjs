#!/usr/bin/env node
// Starts the command line of the relay on a Node that has what it needs, or says plainly what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(folder, 'src', 'cli.ts')
const runsFromSource = existsSync(source)
const entry = runsFromSource ? source : join(folder, 'dist', 'cli.js')
const flags = runsFromSource ? ['--conditions=@lapor/source'] : []

/** node:sqlite came without a flag in 22.13; running the sources needs type stripping besides. */
function isEnough() {
  return process.getBuiltinModule?.('node:sqlite') !== undefined && (!runsFromSource || process.features.typescript)
}

/** The Node that the npm package "node" has brought along, if it is installed. */
function pinnedNode() {
  try {
    const file = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

const node = isEnough() ? process.execPath : pinnedNode()
if (node === undefined) {
  console.error(`lapor-server memerlukan Node 22.16 atau lebih baru (dengan node:sqlite); yang dipakai sekarang ${process.version}.`)
  console.error('Pasang Node yang lebih baru, atau jalankan "npm ci" di folder proyek agar Node bawaan proyek terpasang.')
  process.exit(1)
}

const args = [...flags, entry, ...process.argv.slice(2)]
if (node === process.execPath && flags.length === 0) {
  await import(entry)
} else {
  // The channel tells the child when this process dies, even by SIGKILL; signals are passed on.
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  child.on('error', (error) => {
    console.error(`lapor-server tidak dapat dijalankan: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
    if (child.connected) child.disconnect()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
}
