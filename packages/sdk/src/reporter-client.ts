/** The part of the citizen's client with which a reporter steers a report, and rules over what is held about him or her. */
import type { ReporterOptions } from './call-kinds.ts'
import type { CallOptions } from './call.ts'
import type { ConfirmBody, CorrectBody, CorrectIdentityBody, HeldData, PrivacyRequest, RateBody, ReopenBody, ReplaceSecretBody, SecretReplaced, TimelineEntry, WithdrawBody } from './contract/index.ts'

/** One act of the reporter; it leaves one entry in the timeline. */
export type ReporterAct<Body, Result = TimelineEntry> = (trackingId: string, body: Body, options: ReporterOptions) => Promise<Result>

/** The part of the client for what only the reporter may do. */
export interface ReporterClient {
  /** Steers a report. */
  readonly reports: {
    /**
     * Mends the same report: after it was returned, or before anybody verified it.
     * @throws {RejectedError} transition-not-allowed, validation-failed
     * @example
     * await lapor.reports.correct('7K3M-Q9XT-4BW9', { text: 'Lampu di Gang Melati RT 02, tiang ketiga, mati.' }, { trackingSecret })
     */
    correct: ReporterAct<CorrectBody>
    /**
     * "Selesai": agrees with the answer, and the report is closed.
     * @throws {RejectedError} transition-not-allowed
     * @example
     * await lapor.reports.confirm('7K3M-Q9XT-4BW9', {}, { trackingSecret })
     */
    confirm: ReporterAct<ConfirmBody>
    /**
     * "Belum selesai": the report goes on. Counted, and limited by the site's rule.
     * @throws {RejectedError} transition-not-allowed, reopen-limit-reached
     * @example
     * await lapor.reports.reopen('7K3M-Q9XT-4BW9', { text: 'Semalam lampunya mati lagi.' }, { trackingSecret })
     */
    reopen: ReporterAct<ReopenBody>
    /**
     * Says how content one is, 1 to 5. A later rating takes the place of an earlier one.
     * @throws {RejectedError} transition-not-allowed
     * @example
     * await lapor.reports.rate('7K3M-Q9XT-4BW9', { score: 4 }, { trackingSecret })
     */
    rate: ReporterAct<RateBody>
    /**
     * Takes the report back: it ends and is no longer public.
     * @throws {RejectedError} transition-not-allowed
     * @example
     * await lapor.reports.withdraw('7K3M-Q9XT-4BW9', { text: 'Sudah kami perbaiki sendiri.' }, { trackingSecret })
     */
    withdraw: ReporterAct<WithdrawBody>
  }
  /** Replaces a tracking secret. */
  readonly secret: {
    /**
     * Puts a new tracking secret in the place of the one that is shown, which opens nothing from then on: for a secret that somebody else
     * has seen. Make the new one with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
     * After a lost answer the same key and body fetch the same answer, also with the old secret.
     * @throws {UnauthorizedError} secret-wrong
     * @example
     * const next = contract.newTrackingSecret(randomBytes)
     * await lapor.secret.replace('7K3M-Q9XT-4BW9', { trackingSecret: next }, { trackingSecret })
     */
    replace: ReporterAct<ReplaceSecretBody, SecretReplaced>
  }
  /** What is held about a reporter, and the rights over it. */
  readonly privacy: {
    /**
     * What is held about the reporter of this report (UU 27/2022 art. 7).
     * @throws {UnauthorizedError} secret-wrong
     * @example
     * const { identity, requests } = await lapor.privacy.retrieve('7K3M-Q9XT-4BW9', { trackingSecret })
     */
    retrieve(trackingId: string, options: CallOptions & { readonly trackingSecret: string }): Promise<HeldData>
    /**
     * Puts another identity in the place of what is held.
     * @throws {RejectedError} validation-failed
     * @example
     * await lapor.privacy.correct('7K3M-Q9XT-4BW9', { reporter: { name: 'Nama yang benar' } }, { trackingSecret })
     */
    correct: ReporterAct<CorrectIdentityBody, PrivacyRequest>
    /**
     * Erases name, address and contact; the report itself goes on without a name.
     * @example
     * await lapor.privacy.erase('7K3M-Q9XT-4BW9', { trackingSecret })
     */
    erase(trackingId: string, options: ReporterOptions): Promise<PrivacyRequest>
  }
}
