/** The site's settings, and the kelurahan its reports can be about. */
import type { CitizenRouteName } from '../contract/citizen-routes.ts'
import type { Region, Site } from '../contract/index.ts'
import type { Call, CallOptions } from '../http.ts'

export interface SiteResource {
  /** Agency, fields, promise, notice and limits of the client's site. @throws {NotFoundError} site-unknown @throws {UnauthorizedError} origin-not-allowed */
  retrieve(options?: CallOptions): Promise<Site>
}

export interface RegionsResource {
  /** All kelurahan of the relay's city, with daily-use spellings. */
  list(options?: CallOptions): Promise<Region[]>
}

export const siteResource = (call: Call<CitizenRouteName>, site: string): SiteResource => ({
  retrieve: (options) => call('site.retrieve', { params: { site }, ...options }),
})

export const regionsResource = (call: Call<CitizenRouteName>, site: string): RegionsResource => ({
  list: async (options) => (await call('regions.list', { params: { site }, ...options })).items,
})
