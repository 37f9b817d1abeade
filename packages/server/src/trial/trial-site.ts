/** The site that everybody may try the form on: whatever it says, it says that nothing is sent. */
import { type Agency, presets } from '@lapor/sdk/contract'
import { anyOrigin } from '../domain/allowed-origin.ts'
import type { SiteRecord, SiteSettings } from '../domain/site-record.ts'
import { trialKey } from '../domain/trial-key.ts'

/** Its name stands in the receipt, above the tracker and wherever else the widget says who has a report. */
export const trialAgency: Agency = { slug: trialKey, acronym: 'COBA', name: 'MODE COBA (tidak dikirim, tidak disimpan)', kind: 'kelurahan' }

/** A phone shrinks a photo to a fourth of this; what is held in memory for strangers stays small. */
const limits = { textMaxLength: 5000, attachments: 1, attachmentMaxBytes: 1024 * 1024 }

export const trialSite = (ordinary: Omit<SiteSettings, 'fields' | 'origins'>): SiteRecord => ({
  key: trialKey,
  name: 'MODE COBA',
  agency: trialAgency,
  settings: {
    ...ordinary,
    operator: 'pengelola relay ini (MODE COBA)',
    fields: presets.ringkas,
    limits,
    challenge: false,
    supervisor: undefined,
    upstream: undefined,
    origins: [anyOrigin],
    privacyNotice: { version: 'coba-1', text: 'MODE COBA: isi formulir ini tidak dikirim kepada siapa pun dan tidak disimpan. Untuk memperlihatkan cara kerjanya, server mengingatnya paling lama satu jam, lalu lupa. Jangan tulis data orang sungguhan.' },
  },
})
