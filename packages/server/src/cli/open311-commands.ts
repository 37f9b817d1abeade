/** `lapor-server open311 …`: which programs may file reports by Open311. */
import { CliError } from './cli-error.ts'
import { noSuchSite } from './no-such-site.ts'
import { onOneLine, say } from './say.ts'
import { atWork } from './workplace.ts'

export const open311Command = async ([name, ...rest]: readonly string[]): Promise<void> => {
  if (name === 'list') return list()
  if (name === 'key') return add(rest)
  if (name === 'end') return end(rest)
  throw new CliError('Perintah Open311: open311 list, open311 key, open311 end.', 2)
}

const list = (): Promise<void> =>
  atWork(async ({ actions }) => {
    const keys = await actions.allClientKeys()
    for (const { id, siteKey, name } of keys) say(`${id}  ${siteKey.padEnd(20)}  ${onOneLine(name)}`)
    if (keys.length === 0) say('Belum ada aplikasi.')
  })

const add = async ([siteKey, ...words]: readonly string[]): Promise<void> => {
  const name = words.join(' ').trim()
  if (siteKey === undefined || name === '') throw new CliError('Tulis situs dan nama aplikasi: open311 key KUNCI NAMA', 2)
  await atWork(async ({ actions }) => {
    const added = await actions.addClientKey(siteKey, name)
    if (added === undefined) throw noSuchSite(siteKey)
    say(`Aplikasi ${added.id} boleh mengirim laporan lewat Open311 untuk ${siteKey}.`)
    say(`api_key (hanya ditampilkan sekali ini, simpan baik-baik):\n${added.key}`)
  })
}

const end = async ([id]: readonly string[]): Promise<void> => {
  if (id === undefined) throw new CliError('Tulis aplikasinya: open311 end ID.', 2)
  await atWork(async ({ actions }) => {
    if (!(await actions.endClientKey(id))) throw new CliError(`Tidak ada aplikasi "${id}". Lihat "open311 list".`)
    say(`Aplikasi ${id} tidak boleh mengirim lagi.`)
  })
}
