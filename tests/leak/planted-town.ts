/** A town with any number of random reports, each with a mark in everything that is private: the same ones for the same seed. */
import assert from 'node:assert/strict'
import { type KnownStatus, type RouteName, statuses } from '@lapor/sdk/contract'
import { sql } from 'kysely'
import { sendMessages } from '../../packages/server/src/actions/send-messages.ts'
import type { ChannelRecord } from '../../packages/server/src/domain/channel.ts'
import { below as belowOf, oneOf, seeded } from '../chaos/seeded.ts'
import { isOnPostgres } from '../server/database.ts'
import { openPostOffice } from '../server/outside/post-office.ts'
import { openReceiver } from '../server/outside/receiver.ts'
import { aSubmission, disdukcapil, type Filed, kademangan, openTown } from '../server/town.ts'
import { emailOf, mark, numbersOf, phoneOf } from './marks.ts'

export interface Planted {
  readonly index: number
  readonly report: Filed
  readonly anonymous: boolean
  readonly confidential: boolean
  readonly aboutStaff: boolean
  readonly released: boolean
  readonly status: KnownStatus
}

/** Supervise the two sites, as the seed says. */
export const supervisors: Readonly<Record<string, string>> = { [kademangan]: 'kec-setu', [disdukcapil]: 'inspektorat' }

/** With it /metrics can be read. */
export const metricsToken = 'token-angka-uji'

/** @param seed each run with the same one plants and draws the same: what failed once can be made to fail again */
export const plantTown = async (count: number, seed: number) => {
  const draw = seeded('leak', seed)
  const below = (limit: number): number => belowOf(limit, draw)
  const chance = (likely: number): boolean => draw() < likely
  const pick = <T>(list: readonly T[]): T => oneOf(list, draw)
  const tokens = new Map<string, string>()
  const tokenOf = (slug: string): string => tokens.get(slug) ?? assert.fail(`no officer of ${slug}`)
  /** As many of the first are told outside. */
  const told = Math.min(60, count)
  const receiver = await openReceiver()
  const office = await openPostOffice()
  const town = await openTown({ demo: true, metricsToken, baseUrl: 'http://relay.example', mail: { url: office.url, from: 'LAPOR <lapor@relay.example>' } })

  const takeFormalRequests = async (): Promise<void> => {
    const { settings } = (await town.relay.actions.allSites()).find(({ key }) => key === disdukcapil) ?? assert.fail('no site')
    const days = { amount: 10, unit: 'working-day', legalBasis: null } as const
    assert.ok(await town.relay.actions.setRules(disdukcapil, { ...settings, formalRequests: { deadlines: [{ kind: 'resolution', ...days }], extension: days } }))
  }

  /** Of the first of them everybody outside is told who can be. */
  const tellOutside = async (): Promise<ChannelRecord[]> => {
    const channels: ChannelRecord[] = []
    for (const siteKey of [kademangan, disdukcapil]) {
      for (const role of ['system', 'officer', 'coordinator'] as const) channels.push((await town.relay.actions.addChannel({ siteKey, kind: 'webhook', role, address: `${receiver.url}/${role}`, digest: false })) ?? assert.fail('no channel'))
      for (const role of ['officer', 'coordinator'] as const) channels.push((await town.relay.actions.addChannel({ siteKey, kind: 'email', role, address: `${role}@kantor.example`, digest: false })) ?? assert.fail('no channel'))
    }
    return channels
  }

  const plant = async (index: number): Promise<Planted> => {
    const site = pick([kademangan, disdukcapil])
    const [anonymous, confidential, aboutStaff, status] = [chance(0.4), chance(0.2), chance(0.2), pick(statuses)]
    const isFormal = site === disdukcapil && !anonymous && !aboutStaff && index % 3 === 0
    const isNamed = site === disdukcapil || chance(0.7)
    const identity = { name: `Ibu ${mark('I', index)}`, phone: phoneOf(index), email: emailOf(index), ...(site === disdukcapil ? { address: `Jalan ${mark('I', index)} 5` } : {}) }
    const report = await town.fileReport({
      text: textOf(index),
      place: { regionCode: pick(['36.74.07.1003', '36.74.07.1004']), rw: `9${String(index % 100).padStart(2, '0')}`, rt: `8${String(index % 100).padStart(2, '0')}`, landmark: `depan ${mark('P', index)}` },
      anonymous,
      confidential,
      aboutStaff,
      ...(isNamed ? { reporter: identity } : {}),
      ...(isFormal ? { classification: 'information-request', formal: { purpose: `Guna ${mark('W', index)}`, delivery: 'email' } } : {}),
      trackingSecret: aSubmission().trackingSecret,
    }, site)
    const officer = tokenOf(aboutStaff ? (supervisors[site] ?? site) : site)
    const command = (name: RouteName, json: object) => town.asked(name as 'officer.reports.verify', { token: officer, trackingId: report.trackingId, json })
    if (index % 2 === 0) await command('officer.reports.mask', { passages: [mark('H', index)] })
    await bring(status, report, index, isFormal, command)
    if (index % 2 === 1) await command('officer.reports.mask', { passages: [mark('H', index).toLowerCase()] })
    if (chance(0.1)) await town.asked('privacy.erase', { ...report, json: {} })
    const released = aboutStaff && chance(0.3)
    if (released) await command('officer.reports.release', {})
    return { index, report, anonymous, confidential, aboutStaff, released, status }
  }

  const textOf = (index: number): string => {
    const { nik, phone, email, link } = numbersOf(index)
    const personal = [`NIK ${nik}`, `telepon ${phone}`, `surel ${email}`, `lihat ${link}`]
    return `Masalah ${mark('M', index)} oleh Pak ${mark('H', index)}. ${below(2) === 0 ? personal.join(', ') : pick(personal)} sudah lama.`
  }

  const bring = async (status: KnownStatus, report: Filed, index: number, isFormal: boolean, command: (name: RouteName, json: object) => Promise<unknown>): Promise<void> => {
    const words = `Kata ${mark('W', index)}`
    if (status === 'filed') return
    if (status === 'returned') return void (await command('officer.reports.return', { reason: 'place-unclear', text: words }))
    if (status === 'archived') return void (await command('officer.reports.archive', { reason: 'duplicate', text: words }))
    await command('officer.reports.verify', {})
    if (status === 'verified') return
    if (status === 'withdrawn') return void (await town.asked('reports.withdraw', { ...report, json: { text: words } }))
    if (chance(0.5)) await town.asked('reports.reply', { ...report, json: { text: words } })
    if (status === 'waiting') return void (await command('officer.reports.ask', { text: words }))
    await command('officer.reports.followUp', { text: words })
    if (isFormal) await command('officer.reports.extend', { text: words })
    if (status === 'in-progress') return
    await command('officer.reports.respond', { text: `Jawaban ${mark('A', index)} untuk ${mark('H', index)}, hubungi ${numbersOf(index).phone}.` })
    if (status === 'closed') await command('officer.reports.close', { reason: 'answered', text: `Tutup ${mark('A', index)} dengan ${mark('H', index)}.` })
  }

  // Nobody pulls the plug here, and two thousand reports would wait for the disk at every step.
  if (!isOnPostgres) await sql`pragma synchronous = off`.execute(town.relay.context.db)
  for (const slug of [kademangan, disdukcapil, ...Object.values(supervisors)]) tokens.set(slug, await town.officer(slug, 'coordinator'))
  await takeFormalRequests()
  const channels = await tellOutside()
  /** In the order of their index. */
  const planted: Planted[] = []
  for (let index = 1; index <= count; index++) {
    planted.push(await plant(index))
    if (index !== told) continue
    await sendMessages(town.relay.context)
    // What two thousand reports would tell is the same again.
    for (const { id } of channels) await town.relay.actions.endChannel(id)
  }

  return {
    town,
    receiver,
    office,
    planted,
    told,
    tokenOf,
    textOf,
    pick,
    below,
    close: async (): Promise<void> => {
      await town.close()
      await receiver.close()
      await office.close()
    },
  }
}
