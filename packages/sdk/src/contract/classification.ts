/** What kind of report it is: complaint, aspiration or information request (SP4N-LAPOR! "klasifikasi laporan"). */
import { openEnum, type Open } from './open-enum.ts'
import * as z from './zod.ts'

/** The classifications a citizen can choose: pengaduan, aspirasi, permintaan informasi. */
export const classifications = ['complaint', 'aspiration', 'information-request'] as const

/** A classification that this version has words for. */
export type KnownClassification = (typeof classifications)[number]

/** A classification as read back. Handlers later use more values than a citizen may choose. */
export type Classification = Open<KnownClassification>

/** For writing: closed. */
export const ClassificationChoice = z.literal(classifications)

/** For reading: open. */
export const Classification = openEnum<KnownClassification>()
