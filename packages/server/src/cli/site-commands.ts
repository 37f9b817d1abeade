/** `lapor-server site …`: which pages may embed the form, and whether it needs a proof of work. */
import { parseArgs } from 'node:util'
import { NewSiteBody, presets } from '@lapor/sdk/contract'
import { configFrom } from '../config.ts'
import { trialKey } from '../domain/trial-key.ts'
import { isRefusal } from '../domain/refusal.ts'
import { snippetFiles } from '../pages/plain/snippet-files.ts'
import { snippetWays } from '../pages/plain/snippet-lines.ts'
import { CliError } from './cli-error.ts'
import { noSuchSite } from './no-such-site.ts'
import { onceOnly } from './once-only.ts'
import { operator } from './operator.ts'
import { complain, say } from './say.ts'
import { siteRulesCommand } from './site-rules-command.ts'
import { atWork } from './workplace.ts'

export const siteCommand = async (args: readonly string[]): Promise<void> => {
  const [name, key, origin] = args
  if (name === 'list') return list()
  if (name === 'allow') return allow(key, origin)
  if (name === 'add') return add(args.slice(1))
  if (name === 'snippet') return snippet(key)
  if (name === 'challenge') return challenge(key, origin)
  if (name === 'supervisor') return supervisor(key, origin)
  if (name === 'upstream') return upstream(key, origin)
  if (name === 'rules') return siteRulesCommand(key, origin)
  throw new CliError('Perintah situs: site list, site add KUNCI --name NAMA --agency SLUG --origin ASAL, site rules KUNCI [BERKAS], site supervisor KUNCI SLUG|none, site allow KUNCI ASAL, site snippet KUNCI, site challenge KUNCI on|off, site upstream KUNCI agency-account|keep|off.', 2)
}

const list = (): Promise<void> =>
  atWork(async ({ actions }) => {
    for (const site of await actions.allSites()) say(`${site.key.padEnd(20)}  ${site.name}\n    ${site.settings.origins.join('\n    ')}`)
  })

const allow = async (key: string | undefined, typed: string | undefined): Promise<void> => {
  if (key === undefined || typed === undefined) throw new CliError('Tulis kunci situs dan asal halaman: site allow KUNCI https://kelurahan.contoh.go.id', 2)
  if (!URL.canParse(typed) || !/^https?:$/.test(new URL(typed).protocol)) throw new CliError(`"${typed}" bukan alamat situs. Contoh: https://kelurahan.contoh.go.id`, 2)
  const { origin } = new URL(typed)
  await atWork(async ({ actions }) => {
    if (!(await actions.allowOrigin(key, origin))) throw noSuchSite(key)
    say(`Halaman dari ${origin} sekarang boleh memakai situs ${key}.`)
  })
}

const add = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { name: { type: 'string' }, agency: { type: 'string' }, origin: { type: 'string', multiple: true, default: [] }, preset: { type: 'string', default: 'ringkas' } } })
  const body = NewSiteBody.safeParse({ key: positionals[0], name: values.name, agency: values.agency, preset: values.preset, origins: values.origin.map((typed) => (URL.canParse(typed) ? new URL(typed).origin : typed)) })
  if (!body.success) throw new CliError(`Tulis kunci (huruf kecil, angka, dan tanda hubung), nama, instansi, dan asal halaman: site add KUNCI --name NAMA --agency SLUG --origin https://kelurahan.contoh.go.id [--preset ${Object.keys(presets).join('|')}]`, 2)
  const { key, agency } = body.data
  await atWork(async ({ actions }) => {
    if (key === trialKey) throw new CliError(`Kunci "${trialKey}" sudah dipakai: MODE COBA, yang tidak menyimpan apa pun.`)
    if ((await actions.knowSite(key)) !== undefined) throw new CliError(`Situs "${key}" sudah ada.`)
    if (isRefusal(await actions.createSite(operator, body.data, { ...onceOnly(), isOfDesk: true }))) throw new CliError(`Tidak ada instansi dengan slug "${agency}".`)
    say(`Situs ${key} ditambahkan dengan setelan awal. Periksa tenggat dan naskah privasinya ("site rules ${key}"), lalu beri pengelola situs baris dari "site snippet ${key}".`)
  })
}

const snippet = async (key: string | undefined): Promise<void> => {
  if (key === undefined) throw new CliError('Tulis kunci situs: site snippet KUNCI', 2)
  const { baseUrl } = configFrom(process.env, process.cwd())
  if (baseUrl === undefined) throw new CliError('Setel LAPOR_BASE_URL lebih dulu: alamat relay tertulis dalam baris itu.')
  const files = await snippetFiles(baseUrl, baseUrl)
  if (files === undefined) throw new CliError('Berkas formulir belum ada. Pasang ulang @lapor/server, atau jalankan "npm run build".')
  await atWork(async ({ actions }) => {
    const site = await actions.knowSite(key)
    if (site === undefined) throw noSuchSite(key)
    say(snippetWays(site, files).map(({ title, when, lines, policy }) => `${title}\n${when}\n\n${lines}\n${policy === undefined ? '' : `\nBila situs memakai Content-Security-Policy, tambahkan: ${policy}\n`}`).join('\n'))
    if (site.settings.origins.length === 0) complain(`Situs ${key} belum mengizinkan halaman mana pun: site allow ${key} https://…`)
  })
}

const challenge = async (key: string | undefined, typed: string | undefined): Promise<void> => {
  if (key === undefined || (typed !== 'on' && typed !== 'off')) throw new CliError('Tulis kunci situs, lalu on atau off: site challenge KUNCI on', 2)
  await atWork(async ({ actions }) => {
    if (!(await actions.setChallenge(key, typed === 'on'))) throw noSuchSite(key)
    say(typed === 'on' ? `Laporan lewat situs ${key} sekarang perlu bukti kerja (penangkal kiriman massal oleh mesin).` : `Laporan lewat situs ${key} sekarang tidak perlu bukti kerja.`)
  })
}

const upstreamWords = { 'agency-account': 'diteruskan atas nama instansi', keep: 'tidak diteruskan' } as const

const upstream = async (key: string | undefined, typed: string | undefined): Promise<void> => {
  const rule = (['agency-account', 'keep'] as const).find((one) => one === typed)
  if (key === undefined || (rule === undefined && typed !== 'off')) throw new CliError('Tulis kunci situs, lalu apa yang terjadi pada laporan anonim atau tanpa kontak: site upstream KUNCI agency-account|keep|off', 2)
  await atWork(async ({ actions }) => {
    if (!(await actions.setUpstreamRule(key, rule && { system: 'SP4N-LAPOR!', withoutContact: rule }))) throw noSuchSite(key)
    say(rule === undefined ? `Laporan lewat situs ${key} tidak diteruskan ke sistem lain.` : `Laporan lewat situs ${key} diteruskan setelah diverifikasi; yang anonim atau tanpa kontak ${upstreamWords[rule]}. Pelapor diberi tahu sebelum mengirim.`)
  })
}

const supervisor = async (key: string | undefined, slug: string | undefined): Promise<void> => {
  if (key === undefined || slug === undefined) throw new CliError('Tulis kunci situs dan instansi pengawasnya: site supervisor KUNCI SLUG (atau none)', 2)
  await atWork(async ({ actions }) => {
    const set = await actions.setSupervisor(key, slug === 'none' ? undefined : slug)
    if (set === 'no-site') throw noSuchSite(key)
    if (set === 'no-agency') throw new CliError(`Instansi "${slug}" tidak ada, atau sama dengan instansi situs itu sendiri.`)
    say(slug === 'none' ? `Situs ${key} tidak lagi menerima laporan tentang petugasnya sendiri.` : `Laporan tentang petugas di situs ${key} sekarang masuk ke ${slug}.`)
  })
}
