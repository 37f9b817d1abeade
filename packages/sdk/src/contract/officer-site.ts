/** A site as the operator's admin sets it up: what citizens are told, and which pages may show it. */
import { Agency } from './agency.ts'
import { fileMediaTypes } from './attachment.ts'
import { classifications } from './classification.ts'
import { deadlineKinds, deadlineUnits } from './deadline.ts'
import { pageOf } from './page.ts'
import { prose } from './prose.ts'
import { fieldRules, presets, Site } from './site.ts'
import * as z from './zod.ts'

const rule = z.looseObject({ kind: z.string(), amount: z.number(), unit: z.string(), legalBasis: z.nullable(z.string()) })

/** One site with its settings and the pages that were refused. */
export const OfficerSite = z.looseObject({
  key: z.string(),
  name: z.string(),
  agency: Agency,
  /** Grows with each change; a change names the one that was read. */
  version: z.number(),
  operator: z.string(),
  fields: Site.shape.fields,
  classifications: Site.shape.classifications,
  categories: Site.shape.categories,
  regionCode: z.nullable(z.string()),
  /** Videos and PDFs that it takes, with the most bytes of each. */
  files: z.array(z.looseObject({ mediaType: z.string(), maxBytes: z.number() })),
  /** What is promised, per classification. */
  deadlines: z.looseObject({ complaint: z.optional(z.array(rule)), aspiration: z.optional(z.array(rule)), 'information-request': z.optional(z.array(rule)) }),
  privacyNotice: Site.shape.privacyNotice,
  challenge: z.boolean(),
  timeZone: z.string(),
  /** Pages that may embed it, e.g. "https://kelurahan.example". */
  origins: z.array(z.string()),
  /** Slug; null: it takes no reports about its own staff. */
  supervisor: z.nullable(z.string()),
  /** What happens on handing on to reports that are anonymous or without contact; null: nothing is handed on. */
  upstream: z.nullable(z.string()),
  /** "#rrggbb"; null: the widget's own. */
  colour: z.nullable(z.string()),
  /** Pages that tried to use it and are not on the list, the latest first: 20 at most, and nothing but the origin. */
  refusedOrigins: z.array(z.looseObject({ origin: z.string(), /** At least so often. */ count: z.number(), lastAt: z.string() })),
})

/** One site with its settings, as a type. */
export type OfficerSite = z.infer<typeof OfficerSite>

/** One page of sites. */
export const OfficerSitePage = pageOf(OfficerSite)

const slug = z.string().check(z.minLength(1), z.maxLength(64))

/** Scheme, host in lower case and port, as browsers send it in Origin. */
const origin = z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9]\d{0,4})?$/))
const origins = z.array(origin).check(z.maxLength(50))

const deadlineRules = z.array(z.strictObject({ kind: z.literal(deadlineKinds), amount: z.number(), unit: z.literal(deadlineUnits), legalBasis: z.nullable(prose(3, 300)) })).check(z.minLength(1), z.maxLength(2))

/** The rest is as the relay's data says for a new site, and is changed afterwards. */
export const NewSiteBody = z.strictObject({
  /** Stands in addresses and in the line for the webmaster; it never changes. */
  key: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/)),
  name: prose(3, 120),
  agency: slug,
  preset: z.literal(Object.keys(presets) as (keyof typeof presets)[]),
  origins,
})

/** What a new site is made of, as a type. */
export type NewSiteBody = z.infer<typeof NewSiteBody>

const fieldRule = z.literal(fieldRules)

/** What is absent stays as it is. */
export const SiteChangeBody = z.strictObject({
  /** The one that was read: where the site is at another one, nothing is done. */
  version: z.number(),
  name: z.optional(prose(3, 120)),
  agency: z.optional(slug),
  origins: z.optional(origins),
  fields: z.optional(z.strictObject({ name: fieldRule, address: fieldRule, contact: fieldRule, photo: fieldRule })),
  classifications: z.optional(z.array(z.literal(classifications)).check(z.minLength(1), z.maxLength(3))),
  /** Tiles; an id that reports have used keeps its meaning. */
  categories: z.optional(z.array(z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/)), label: prose(2, 60) })).check(z.maxLength(20))),
  /** Kemendagri code of the kelurahan that is preset. */
  regionCode: z.optional(z.nullable(z.string().check(z.maxLength(20)))),
  /** Videos and PDFs; an empty list takes none. A kind that is named twice, or a limit outside of `fileBytes`, is refused. */
  files: z.optional(z.array(z.strictObject({ mediaType: z.literal(fileMediaTypes), maxBytes: z.number() })).check(z.maxLength(fileMediaTypes.length))),
  deadlines: z.optional(z.strictObject({ complaint: z.optional(deadlineRules), aspiration: z.optional(deadlineRules), 'information-request': z.optional(deadlineRules) })),
  /** Another text needs another version: what reporters were shown is kept by it. */
  privacyNotice: z.optional(z.strictObject({ version: z.string().check(z.minLength(1), z.maxLength(40)), text: prose(20, 5000) })),
  challenge: z.optional(z.boolean()),
  supervisor: z.optional(z.nullable(slug)),
  upstream: z.optional(z.nullable(z.literal(['agency-account', 'keep']))),
  colour: z.optional(z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/)))),
})

/** What is changed of a site, as a type. */
export type SiteChangeBody = z.infer<typeof SiteChangeBody>

/** Lets the pages of one more origin use the site. */
export const AllowOriginBody = z.strictObject({ origin })

/** One more origin, as a type. */
export type AllowOriginBody = z.infer<typeof AllowOriginBody>
