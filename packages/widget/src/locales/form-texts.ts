/** Every sentence of the form: one typed key each, a function where there is a name or a number. */
import type { IdentityChoice } from '@lapor/sdk/draft'
import type { KnownClassification, IssueCode } from '@lapor/sdk/contract'
import type { ShellTexts } from './shell-texts.ts'

/** Who looks at a report: the rows of "Siapa melihat apa". */
export type Onlooker = 'public' | 'agency' | 'accused' | 'operator' | 'upstream' | 'page'

export interface FormTexts extends ShellTexts {
  readonly textHelp: string
  readonly charactersLeft: (left: number) => string
  readonly optional: string

  // Classification
  readonly classification: string
  readonly classifications: Readonly<Record<KnownClassification, readonly [name: string, meaning: string]>>

  readonly category: string
  readonly categoryUnknown: string

  // Place
  readonly place: string
  readonly region: string
  readonly regionHint: string
  readonly regionLoading: string
  readonly regionNone: string
  readonly regionsFound: (count: number) => string
  readonly regionNotChosen: string
  readonly district: (name: string) => string
  readonly notHere: string
  readonly backTo: (region: string) => string
  readonly rt: string
  readonly rw: string
  readonly landmark: string
  readonly landmarkHint: string

  // Date
  readonly date: string

  // Identity
  readonly identity: string
  readonly identities: Readonly<Record<IdentityChoice, readonly [name: string, meaning: string]>>
  readonly noIdentityAsked: string
  readonly confidential: string
  readonly confidentialHint: string
  readonly aboutStaff: (agency: string) => string
  readonly aboutStaffHint: (agency: string, supervisor: string) => string
  readonly onBehalf: string
  readonly onBehalfHint: string
  readonly underAge: string
  readonly underAgeNamed: string
  /** What comes with the words, within a sentence. @param files the site takes what is no photo too */
  readonly attached: (files: boolean) => string
  readonly whoSeesWhat: string
  readonly onlookers: Readonly<Record<Onlooker, (name: string) => string>>
  readonly sees: {
    readonly public: (confidential: boolean) => string
    /** @param photos the word of `attached` */
    readonly agency: Readonly<Record<IdentityChoice, (photos: string) => string>>
    readonly operator: Readonly<Record<IdentityChoice, (photos: string) => string>>
    readonly upstream: Readonly<Record<'named' | 'agency' | 'keep', string>>
    readonly page: string
    readonly untilReleased: string
  }
  readonly operatorIsAgency: (name: string) => string
  readonly noticeTitle: string
  readonly noticeVersion: (version: string) => string
  readonly name: string
  readonly nameWhy: string
  readonly address: string
  readonly addressWhy: string
  readonly phone: string
  readonly phoneWho: string
  readonly email: string
  readonly contactWhy: string
  readonly contactEither: string
  readonly readByAgency: (agency: string) => string
  readonly readByOperator: (operator: string) => string
  readonly withoutRequired: string
  readonly withoutOptional: string

  // Sending
  readonly goesTo: (agency: string) => string
  /** @param workingDays as the rule counts them; undefined where it counts days of the calendar */
  readonly resolution: (day: string, workingDays: number | undefined) => string
  readonly send: string
  readonly sending: string
  readonly notReady: string
  readonly notStored: string
  readonly finishFirst: string

  // What is wrong
  readonly errorSummary: (count: number) => string
  /** A field's name by JSON Pointer, as it stands in a sentence. */
  readonly fields: Readonly<Record<string, string>>
  readonly issues: Readonly<Record<IssueCode, (field: string) => string>>
  /** A better sentence for one code of one field, by `"<pointer> <code>"`. */
  readonly issuesOfFields: Readonly<Record<string, string>>
}
