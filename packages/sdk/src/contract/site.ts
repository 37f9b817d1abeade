/** A site ("situs yang memasang"): one embed with its agency, fields, promise and limits. */
import { Agency } from './agency.ts'
import { Classification } from './classification.ts'
import { Deadline } from './deadline.ts'
import { openEnum } from './open-enum.ts'
import * as z from './zod.ts'

/** What a site may ask of a field. */
export const fieldRules = ['hidden', 'optional', 'required'] as const

/** Whether a field is hidden, optional or required. */
export const FieldRule = openEnum<(typeof fieldRules)[number]>()

/** What a site may ask of a reporter beyond text and place. */
export const siteFields = ['name', 'address', 'contact', 'photo'] as const

/** A field whose rule the site sets. */
export type SiteField = (typeof siteFields)[number]

/** Field presets: `lengkap` asks as SP4N-LAPOR! does, `ringkas` asks nothing but text and place. */
export const presets = {
  lengkap: { name: 'required', address: 'required', contact: 'required', photo: 'optional' },
  ringkas: { name: 'optional', address: 'hidden', contact: 'optional', photo: 'optional' },
} as const satisfies Record<string, Record<SiteField, (typeof fieldRules)[number]>>

/** 112 where a city has it, police 110, ambulance 119, violence against women and children (SAPA 129), corruption and officers' conduct, formal requests for information. */
export const wayOutKinds = ['emergency', 'police', 'ambulance', 'violence', 'inspectorate', 'ppid'] as const

/** Where else help comes from. */
export type WayOutKind = (typeof wayOutKinds)[number]

/** The settings of a site: who answers, what is asked, and what is promised. */
export const Site = z.looseObject({
  /** Names the site to the relay, e.g. "kel-kademangan". */
  key: z.string(),
  /** As people call it: "Kelurahan Kademangan". */
  name: z.string(),
  /** Who answers. */
  agency: Agency,
  /** Who runs the relay and keeps the data. */
  operator: z.string(),
  /**
   * Absent: the site has no map, and a place is said in words. `bounds` are [west, south, east, north] in degrees as in RFC 7946 §5,
   * `zoom` the least and the most, `start` where it opens: [longitude, latitude, zoom]. `attribution` has to be shown with each tile; see `tiles.retrieve`.
   */
  map: z.optional(z.looseObject({ attribution: z.string(), bounds: z.array(z.number()), zoom: z.array(z.number()), start: z.array(z.number()) })),
  /** What is asked of a reporter beyond text and place. */
  fields: z.looseObject({ name: FieldRule, address: FieldRule, contact: FieldRule, photo: FieldRule }),
  /** Which kinds of report the site takes. */
  classifications: z.array(Classification),
  /** Tiles in plain words; choosing none is "tidak tahu". The relay maps them to SP4N-LAPOR!'s topics. */
  categories: z.array(z.looseObject({ id: z.string(), label: z.string() })),
  /** The kelurahan a kelurahan's own site presets; null elsewhere. */
  regionCode: z.nullable(z.string()),
  /**
   * What would be promised for a report filed now, per classification the site takes. `formal`: for a formal request for public information
   * (UU 14/2008); absent: the site takes none, and its PPID does.
   */
  promises: z.looseObject({ complaint: z.optional(z.array(Deadline)), aspiration: z.optional(z.array(Deadline)), 'information-request': z.optional(z.array(Deadline)), formal: z.optional(z.array(Deadline)) }),
  /** Numbers to call instead of writing, where that is better; `name` is shown for a kind that a widget does not know. Only numbers that answer in the site's city. */
  waysOut: z.array(z.looseObject({ kind: openEnum<WayOutKind>(), phone: z.string(), name: z.optional(z.string()) })),
  /** Where to go when a promise was missed, nearest first: supervisors, Ombudsman. `url` may begin with "tel:". */
  escalation: z.array(z.looseObject({ name: z.string(), url: z.string() })),
  /** Page of the PPID, where formal requests for public information go (UU 14/2008); a report is one only where it says so (`formal`). */
  ppid: z.optional(z.string()),
  /** Who gets a report about the agency's own staff; absent: the site does not take such a report. */
  supervisor: z.optional(Agency),
  /**
   * Verified reports are handed on to SP4N-LAPOR! or another system; absent: they stay. It says what happens to those that are anonymous or
   * without contact: `agency-account` sends them under the agency's own name, `keep` does not send them.
   */
  upstream: z.optional(openEnum<'agency-account' | 'keep'>()),
  /** What a person is told before sending (UU 27/2022 art. 21); a report names the version that was shown. */
  privacyNotice: z.looseObject({ version: z.string(), text: z.string() }),
  /** How much one report may hold. */
  limits: z.looseObject({
    /** UTF-16 code units, as String.length counts. */
    textMaxLength: z.number(),
    /** How many photos and files. */
    attachments: z.number(),
    /** Bytes of one attachment. */
    attachmentMaxBytes: z.number(),
  }),
  /** Files that the site takes besides photos, with the most bytes of each; absent: none. They count among `limits.attachments`. */
  files: z.optional(z.array(z.looseObject({ mediaType: z.string(), maxBytes: z.number() }))),
  /** Whether a report needs a proof of work; see `challenge.retrieve`. */
  challenge: z.boolean(),
  /** The oldest version of this SDK from which the relay still takes what it writes, e.g. "0.1.0"; an older one is answered `client-too-old`. */
  oldestClient: z.string(),
  /** BCP 47 tags of the languages that the form offers by a button. */
  locales: z.array(z.string()),
  /** IANA name, e.g. Asia/Jakarta. */
  timeZone: z.string(),
})

/** Settings as read back. */
export type Site = z.infer<typeof Site>
