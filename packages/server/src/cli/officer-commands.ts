/** `lapor-server officer …`: lets officers in and ends it. */
import { parseArgs } from 'node:util'
import { officerRoles } from '../domain/officer.ts'
import { CliError } from './cli-error.ts'
import { onOneLine, say } from './say.ts'
import { activeOfficer, atWork } from './workplace.ts'

export const officerCommand = async (args: readonly string[]): Promise<void> => {
  const [name, ...rest] = args
  if (name === 'list') return list()
  if (name === 'add') return add(rest)
  if (name === 'revoke') return revoke(rest)
  if (name === 'calendar') return calendar(rest)
  throw new CliError('Perintah petugas: officer list, officer add, officer revoke, officer calendar.', 2)
}

const list = (): Promise<void> =>
  atWork(async ({ actions }) => {
    for (const { id, agencySlug, role, name } of await actions.allOfficers()) say(`${id.padEnd(24)}  ${agencySlug.padEnd(20)}  ${role.padEnd(11)}  ${onOneLine(name)}`)
  })

const add = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { agency: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', default: 'officer' } } })
  const role = officerRoles.find((one) => one === values.role)
  if (role === undefined) throw new CliError(`--role harus salah satu dari ${officerRoles.join(', ')}.`, 2)
  const { agency, name } = values
  if (!agency || !name) throw new CliError('Tulis instansi dan nama: officer add --agency SLUG --name NAMA.', 2)
  await atWork(async ({ actions }) => {
    const added = await actions.addOfficer({ agencySlug: agency, name, role })
    if (added === undefined) throw new CliError(`Tidak ada instansi dengan slug "${agency}".`)
    say(`Petugas ${added.officer.id} ditambahkan untuk ${agency}.`)
    say(`Token (hanya ditampilkan sekali ini, simpan baik-baik):\n${added.token}`)
  })
}

const revoke = async ([id]: readonly string[]): Promise<void> => {
  if (id === undefined) throw new CliError('Tulis petugasnya: officer revoke ID.', 2)
  await atWork(async ({ actions }) => {
    if (!(await actions.endOfficer(id))) throw new CliError(`Tidak ada petugas aktif "${id}".`)
    say(`Akses petugas ${id} dicabut.`)
  })
}

/** The address is a secret of this officer. */
const calendar = async ([id]: readonly string[]): Promise<void> => {
  if (id === undefined) throw new CliError('Tulis petugasnya: officer calendar ID.', 2)
  await atWork(async ({ actions }) => {
    const officer = await activeOfficer(actions, id)
    say(`Kalender tenggat untuk ${officer.id}. Langgani di ponsel sebagai alamat relay ditambah:\n/calendar/${await actions.calendarKey(officer.id)}.ics`)
    say('Alamat ini rahasia; ia berakhir bila akses petugas dicabut.')
  })
}
