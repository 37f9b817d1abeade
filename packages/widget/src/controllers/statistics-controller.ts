/** Follow-up figures of a site's agency, or of all agencies of its relay. */
import type { Statistics } from '@lapor/sdk/contract'
import { createPublicClient } from '@lapor/sdk/light'
import { ReadController } from './read-controller.ts'

export type Scope = 'agency' | 'all'

/** Which relay, and which of its sites. */
export interface SiteAddress {
  readonly base: string
  readonly site: string
}

export class StatisticsController extends ReadController<Statistics> {
  async open({ base, site }: SiteAddress, scope: Scope): Promise<boolean> {
    return this.read(async () => createPublicClient({ baseUrl: base, site }).statistics.retrieve({ scope, retries: 1 }))
  }
}
