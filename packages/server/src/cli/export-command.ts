/** `lapor-server export`: everything in open formats, into a new folder. */
import { once } from 'node:events'
import { createWriteStream, existsSync, type WriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exportReports } from '../actions/export-reports.ts'
import { fileEnding } from '../domain/file-ending.ts'
import { CliError } from './cli-error.ts'
import { say } from './say.ts'
import { atWork } from './workplace.ts'

export const exportCommand = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { agency: { type: 'string' }, 'with-identity': { type: 'boolean', default: false } } })
  const [typed, ...more] = positionals
  if (!typed || more.length > 0) throw new CliError('Tulis satu folder: export FOLDER [--agency SLUG] [--with-identity]', 2)
  const folder = resolve(typed)
  if (existsSync(folder)) throw new CliError(`${folder} sudah ada. Tulis nama folder yang baru.`)
  await atWork(async ({ context }) => {
    let lines: WriteStream | undefined
    let photos = 0
    const reports = await exportReports(context, { agencySlug: values.agency, withIdentity: values['with-identity'] }, {
      facts: async (facts) => {
        await mkdir(join(folder, 'lampiran'), { recursive: true, mode: 0o700 })
        lines = createWriteStream(join(folder, 'laporan.jsonl'), { mode: 0o600 })
        for (const [name, list] of Object.entries({ instansi: facts.agencies, wilayah: facts.regions })) await writeFile(join(folder, `${name}.json`), `${JSON.stringify(list, undefined, 2)}\n`, { mode: 0o600 })
      },
      report: async (report) => {
        if (lines?.write(`${JSON.stringify(report)}\n`) === false) await once(lines, 'drain')
      },
      photo: async (id, mediaType, bytes) => {
        await writeFile(join(folder, 'lampiran', `${id}.${fileEnding(mediaType)}`), bytes, { mode: 0o600 })
        photos++
      },
    })
    if (reports === undefined) throw new CliError(`Tidak ada instansi dengan slug "${values.agency ?? ''}".`)
    if (lines !== undefined) await finished(lines.end())
    say(`${reports} laporan dan ${photos} lampiran ditulis ke ${folder}: satu baris JSON per laporan di laporan.jsonl, dengan riwayatnya.`)
    say(values['with-identity'] ? 'Nama dan kontak pelapor yang tidak anonim ikut. Simpan seperti berkas rahasia, dan hapus setelah dipakai.' : 'Nama dan kontak pelapor tidak ikut.')
  })
}
