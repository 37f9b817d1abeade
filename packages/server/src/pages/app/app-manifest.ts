/** What a phone is told of the full page of a site, so that it can be installed and be shared photos with (https://www.w3.org/TR/appmanifest/). */
import type { SiteRecord } from '../../domain/site-record.ts'
import { appIcons, ordinaryColour } from './app-icon.ts'

/** The field of a shared photo, as the worker and the relay read it. */
const sharedField = 'photos'

export const appManifest = ({ key, name, settings }: Pick<SiteRecord, 'key' | 'name' | 'settings'>): object => {
  const home = `/lapor/${key}`
  return {
    id: home,
    start_url: home,
    scope: home,
    name: `Lapor ke ${name}`,
    short_name: 'Lapor',
    description: `Tulis dan lacak laporan ke ${name}. Gratis, tanpa akun, juga tanpa sinyal.`,
    lang: 'id',
    dir: 'ltr',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: settings.colour ?? ordinaryColour,
    categories: ['government', 'utilities'],
    icons: Object.entries(appIcons).map(([file, { size, isMasked }]) => ({ src: `${home}/ikon/${file}`, type: 'image/png', sizes: `${size}x${size}`, purpose: isMasked ? 'maskable' : 'any' })),
    // Where the form has no photos, a phone must not offer it for one (https://w3c.github.io/web-share-target/).
    ...(settings.fields.photo === 'hidden' ? {} : { share_target: { action: `${home}/bagikan`, method: 'POST', enctype: 'multipart/form-data', params: { files: [{ name: sharedField, accept: ['image/*'] }] } } }),
  }
}
