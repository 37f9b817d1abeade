/** The door of @lapor/sdk/light: the same citizen's API in two halves and without ky, for pages that count bytes. */
import type { ClientOptions } from './client-options.ts'
import { fetchSender } from './fetch-sender.ts'
import { filingClient, type FilingClient } from './filing-client.ts'
import { followingClient, type FollowingClient } from './following-client.ts'

export type { ClientOptions, FilingClient, FollowingClient }

/** Makes a client that files. No request is made yet. @throws TypeError when an option is wrong */
export const createFilingClient = (options: ClientOptions): FilingClient => filingClient(fetchSender, options)

/** Makes a client that follows and answers. No request is made yet. @throws TypeError when an option is wrong */
export const createFollowingClient = (options: ClientOptions): FollowingClient => followingClient(fetchSender, options)
