/** `lapor-server site rules …`: shows or changes what a site's deadlines, closing by silence, retention, limits, files, map and links to other offices rest on. */
import type { SiteRules } from '../domain/rule-slips.ts'
import { ordinaryEscalateAfter } from '../domain/next-act.ts'
import { paceOf } from '../domain/pace.ts'
import { CliError } from './cli-error.ts'
import { jsonObjectIn } from './json-object-in.ts'
import { noSuchSite } from './no-such-site.ts'
import { say } from './say.ts'
import { atWork } from './workplace.ts'

const names = ['deadlines', 'silence', 'retention', 'escalateAfter', 'escalation', 'waysOut', 'ppid', 'formalRequests', 'pace', 'files', 'mapCentre'] as const

/** Without a file it prints what such a file holds. */
export const siteRulesCommand = async (key: string | undefined, file: string | undefined): Promise<void> => {
  if (key === undefined) throw new CliError('Tulis kunci situs: site rules KUNCI [BERKAS.json]', 2)
  const changed = file === undefined ? undefined : await rulesIn(file)
  await atWork(async ({ actions }) => {
    const site = (await actions.allSites()).find((one) => one.key === key)
    if (site === undefined) throw noSuchSite(key)
    const { deadlines, silence, retention, escalateAfter, escalation, waysOut, ppid, formalRequests, pace, files, mapCentre } = site.settings
    const rules: SiteRules = { deadlines, silence, retention, escalateAfter, escalation, waysOut, ppid, formalRequests, pace, files, mapCentre }
    if (changed === undefined) {
      say(JSON.stringify({ ...rules, escalateAfter: escalateAfter ?? ordinaryEscalateAfter, ppid: ppid ?? null, formalRequests: formalRequests ?? null, pace: paceOf(site.settings), files: files ?? [], mapCentre: mapCentre ?? null }, null, 2))
      return
    }
    await actions.setRules(key, { ...rules, ...changed })
    say(`Aturan situs ${key} diganti: ${Object.keys(changed).join(', ')}. Laporan baru memakai tenggat baru; janji pada laporan lama tetap.`)
    if (changed.retention !== undefined) say('Sesuaikan masa simpan yang dibaca warga: "Pemberitahuan data pribadi" situs ini di meja petugas, dengan versi baru.')
  })
}

/** Where JSON's null says that the site has none: it has no other word for what is not there. */
const absentWords: ReadonlySet<string> = new Set(['ppid', 'formalRequests', 'mapCentre'])

/** Only that it has the right names; what they hold is checked where sites are changed. */
const rulesIn = async (file: string): Promise<Partial<SiteRules>> => {
  const value = await jsonObjectIn(file, 'aturan', ' Lihat bentuknya dengan "site rules KUNCI".')
  const unknown = Object.keys(value).filter((name) => !names.some((one) => one === name))
  if (unknown.length > 0) throw new CliError(`Berkas aturan "${file}" memuat "${unknown.join('", "')}", yang tidak dikenal. Yang dikenal: ${names.join(', ')}.`)
  return Object.fromEntries(Object.entries(value).map(([name, rule]) => [name, rule === null && absentWords.has(name) ? undefined : rule]))
}
