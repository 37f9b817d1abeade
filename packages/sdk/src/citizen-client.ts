/** Makes a citizen's client, or a part of it, from routes and a way to send. */
import { createCall, type CallOptions } from './call.ts'
import { siteOf, type ClientOptions } from './client-options.ts'
import type { Challenge, ReportReceipt, ReportSubmission } from './contract/index.ts'
import type { Route } from './contract/route.ts'
import type { RouteName } from './contract/routes.ts'
import type { WriteOptions } from './call-kinds.ts'
import { methodsOf } from './methods.ts'
import { newId } from './random.ts'
import type { Sender } from './sender.ts'

interface Filing {
  readonly challenge?: { retrieve(options: CallOptions): Promise<Challenge> }
  readonly reports: { create(submission: ReportSubmission, options: WriteOptions & { readonly proof?: string | undefined }): Promise<ReportReceipt> }
}

/** The methods are typed by hand, in the files of the parts: there a reader finds them with what they throw. */
export const citizenClient = <Client>(send: Sender, options: ClientOptions, routes: Readonly<Partial<Record<RouteName, Route>>>): Client => {
  const site = siteOf(options)
  const client = methodsOf(createCall(send, options, routes as Readonly<Record<RouteName, Route>>), routes as Readonly<Record<RouteName, Route>>, site) as unknown as Filing
  const { challenge, reports } = client
  if (!challenge) return client as Client
  const proofs = options.proofs?.((callOptions) => challenge.retrieve(callOptions))
  return {
    ...client,
    challenge: { prepare: async (callOptions?: CallOptions) => proofs?.prepare(callOptions) },
    reports: {
      ...reports,
      create: (submission: ReportSubmission, given: WriteOptions = {}) => {
        // One key for both tries: the relay may have the report already.
        const once = { ...given, idempotencyKey: given.idempotencyKey ?? newId() }
        return proofs ? proofs.sendWith((proof) => reports.create(submission, { ...once, proof }), given) : reports.create(submission, once)
      },
    },
  } as Client
}
