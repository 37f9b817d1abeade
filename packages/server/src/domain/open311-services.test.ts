/** What other programs read of a site's services. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { servicesOf } from './open311-services.ts'
import type { SiteSettings } from './site-record.ts'

it('a service names the numbers for emergencies, not those of offices', () => {
  const waysOut = [{ kind: 'emergency', phone: '112' }, { kind: 'inspectorate', phone: '021-0000-0001' }, { kind: 'violence', phone: '129' }, { kind: 'ppid', phone: '021-0000-0002' }] as const
  const [service] = servicesOf({ name: 'Kelurahan Uji', settings: { categories: [{ id: 'sampah', label: 'Sampah' }], waysOut } as unknown as SiteSettings })
  assert.equal(service?.description, 'Sampah: laporan untuk Kelurahan Uji. Bukan untuk keadaan darurat (telepon 112) (telepon 129).')
})
