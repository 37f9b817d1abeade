/** The machine of the guides for operators, in a folder: their places on its disk, and programs that stand for those that only root may run. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeBlocks } from '../architecture/code-blocks.ts'
import { type Ended, exitCodeOf } from './server-process.ts'

const places = ['/etc/lapor', '/etc/systemd/system', '/opt/lapor', '/var/lib/lapor', '/usr/local/sbin', '/cadangan']

/** There is no such user here: what is left is that it was asked for, and that the environment goes on. */
const setpriv = '[ "$1 $2 $3 $4" = "--reuid=lapor --regid=lapor --init-groups --" ] || exit 99\nshift 4\nexec "$@"'

/** @param node the program that is "node" there */
export const operatorMachine = (folder: string, node: string) => {
  const bin = join(folder, 'bin')
  const here = (text: string): string => text.replaceAll(new RegExp(`(?:${places.join('|')})(?=[/\\s]|$)`, 'gm'), (path) => join(folder, path))
  const addProgram = (file: string, text: string): void => {
    writeFileSync(file, text)
    chmodSync(file, 0o755)
  }
  const addCommand = (name: string, text: string): void => addProgram(join(bin, name), `#!/bin/sh\n${here(text)}\n`)
  mkdirSync(bin, { recursive: true })
  symlinkSync(node, join(bin, 'node'))
  addCommand('setpriv', setpriv)
  return {
    /** With the places of the machine in a text, such as "/etc/lapor/relay.env", those in the folder. */
    here,
    addProgram,
    addCommand,
    /** The settings that a page of the docs shows. */
    settings: (page: string): string => here(codeBlocks().find(({ place, language }) => place.startsWith(page) && language === 'ini')?.code ?? assert.fail(page)),
    /** Runs lines of a shell in an empty environment. */
    run: (lines: string, path: readonly string[] = []): Promise<Ended> =>
      new Promise((resolve) => {
        execFile('/bin/sh', ['-c', here(lines)], { cwd: folder, env: { PATH: [bin, ...path.map(here), '/usr/bin', '/bin'].join(':') }, timeout: 60_000 }, (error, stdout, stderr) => {
          resolve({ code: exitCodeOf(error), stdout, stderr })
        })
      }),
  }
}
