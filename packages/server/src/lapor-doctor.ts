/** `lapor-doctor ADDRESS`: for a webmaster, says of a page that shall show the form what is wrong and prints the mended lines. */
import type { State } from './doctor/finding.ts'
import { complain, say } from './cli/say.ts'
import { examineAddress } from './page-doctor/examine-page.ts'
import { readAddress } from './page-doctor/read-address.ts'

const usage = 'Pakai: lapor-doctor ALAMAT-HALAMAN\nMisalnya: lapor-doctor https://kelurahan.contoh.go.id/lapor\n\nMemeriksa halaman yang memuat formulir: baris yang ditempel, CSP, CORS, asal, https, penunda skrip, cache, peta.\nKode keluar: 0 semua baik, 1 ada yang perlu diperbaiki, 2 perintah salah tulis.'

const marks: Readonly<Record<State, string>> = { well: 'baik ', weak: 'perlu', ill: 'SAKIT' }

/** @returns the exit code */
const examine = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  const [typed] = args
  if (typed === undefined || args.length > 1 || typed.startsWith('-')) {
    const isAsked = typed === '--help' || typed === '-h'
    if (isAsked) say(usage)
    else complain(usage)
    return isAsked ? 0 : 2
  }
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    complain(`"${typed}" bukan alamat halaman.\n\n${usage}`)
    return 2
  }
  // It runs where the webmaster sits, with what his own browser may open too: also a page inside his office.
  const findings = await examineAddress(address, readAddress({ mayReach: () => true }))
  for (const { state, about, says, todo, line } of findings) say(`${marks[state]}  ${about.padEnd(13)}  ${says}${todo === undefined ? '' : `\n       → ${todo}`}${line === undefined ? '' : `\n\n${line}\n`}`)
  const wrong = findings.filter(({ state }) => state !== 'well').length
  say(wrong === 0 ? '\nSemua baik.' : `\n${wrong} hal perlu diperbaiki.`)
  return wrong === 0 ? 0 : 1
}

process.exitCode = await examine(process.argv.slice(2))
