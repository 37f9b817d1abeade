/** Links the style sheet with the colour of a site's agency, where it has one. */
import type { SiteRecord } from '../../domain/site-record.ts'
import { type Markup, markup } from './markup.ts'

export const colourSheet = ({ key, settings }: Pick<SiteRecord, 'key' | 'settings'>): Markup | false => settings.colour !== undefined && markup`<link rel="stylesheet" href="/pages/sites/${key}.css">
`
