/** The reports of a run: texts that no other report has, and small photos of noise that no other photo has. */
import type { ReportSubmission } from '@lapor/sdk/contract'
import { newTrackingSecret } from '@lapor/sdk/contract'
import sharp from 'sharp'
import { below, type Chance, oneOf, seeded } from './seeded.ts'

export interface PlannedPhoto {
  readonly id: string
  readonly jpeg: Buffer
}

export interface PlannedReport {
  /** Key of the site where it is written. */
  readonly site: string
  /** As a draft has it: the same however often it is handed over. */
  readonly id: string
  readonly submission: ReportSubmission
  readonly photos: readonly PlannedPhoto[]
}

/** Each with what its form asks for: the kelurahan asks for no address, the agency insists on one. */
const reporterOf = {
  'kel-kademangan': (n: number) => ({ name: `Warga ${n}` }),
  'disdukcapil': (n: number) => ({ name: `Warga ${n}`, address: `Jalan Uji ${n}`, phone: `0812${String(n).padStart(7, '0')}` }),
}

export const sites = Object.keys(reporterOf) as (keyof typeof reporterOf)[]

/** Half of the reports have a photo; some have as many as a site takes, where one too many would be refused. */
const photoCounts = [0, 0, 0, 0, 1, 1, 1, 2, 3, 5]

export const planReport = async (seed: number, n: number): Promise<PlannedReport> => {
  const chance = seeded(seed, 'report', n)
  const id = randomHex(32, chance)
  // Five of six tabs are at the kelurahan's site.
  const site = sites[below(6, chance) < 5 ? 0 : 1] ?? 'disdukcapil'
  const photos = await Promise.all(Array.from({ length: oneOf(photoCounts, chance) }, () => planPhoto(chance)))
  return {
    site,
    id,
    photos,
    submission: {
      classification: 'complaint',
      text: `Laporan ke-${n} dari uji kacau (${id.slice(0, 8)}): lampu jalan di gang kami mati sejak dua malam lalu.`,
      place: { regionCode: '36.74.07.1004' },
      anonymous: chance() < 0.3,
      confidential: chance() < 0.3,
      reporter: reporterOf[site](n),
      trackingSecret: newTrackingSecret((length) => Uint8Array.from({ length }, () => below(256, chance))),
      photos: photos.length,
      noticeVersion: '2026-11',
      createdAtDevice: '2026-11-24T10:00:00+07:00',
    },
  }
}

/** Coarse noise: it survives being compressed once more, and no other photo looks like it. */
const planPhoto = async (chance: Chance): Promise<PlannedPhoto> => {
  const id = randomHex(32, chance)
  const [width, height] = [12 + below(8, chance), 10 + below(6, chance)]
  const noise = Buffer.from(Array.from({ length: width * height * 3 }, () => below(256, chance)))
  const jpeg = await sharp(noise, { raw: { width, height, channels: 3 } }).resize({ width: width * 8, height: height * 8, kernel: 'cubic' }).jpeg({ quality: 85 }).toBuffer()
  return { id, jpeg }
}

const randomHex = (length: number, chance: Chance): string => Array.from({ length }, () => below(16, chance).toString(16)).join('')
