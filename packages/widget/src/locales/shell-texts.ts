/** The sentences of the first chunk: the shell, and the form before a person begins. */
import type { Locale } from './locale.ts'

export interface ShellTexts {
  readonly lang: Locale

  // The shell
  readonly reportTo: string
  readonly language: string
  readonly tabs: string
  readonly tabWrite: string
  readonly tabFollow: string
  readonly runBy: (agency: string) => string
  readonly dataGoesTo: (relay: string) => string
  readonly freeAndNotOfficial: string
  readonly emergency: (phone: string) => string
  readonly siteUnknown: string
  readonly originRefused: string
  readonly otherWays: string
  readonly partMissing: string
  readonly loading: string

  // The draft
  readonly draftRestored: string
  readonly discardDraft: string
  readonly discardSure: string
  readonly discardYes: string
  readonly discardNo: string
  readonly notKept: string

  // The text
  readonly text: string
  readonly textHint: string
  readonly next: string

  // Sending
  readonly promise: (day: string) => string
  /** Follows a promised day that was counted without the national holidays. */
  readonly mayBeLater: string
  readonly promiseNote: string
  readonly queued: string
  readonly sent: string
  readonly writeAnother: string
}
