/** What the head of a full page says so that it can be installed, works without a network and takes shared photos. */
import type { SiteRecord } from '../../domain/site-record.ts'
import { trialKey } from '../../domain/trial-key.ts'
import { type Markup, markup } from '../plain/markup.ts'
import { ordinaryColour } from './app-icon.ts'

/** @param script address of lapor-app.js */
export const appHead = ({ key, settings }: Pick<SiteRecord, 'key' | 'settings'>, script = '/pages/lapor-app.js'): Markup | false =>
  // Nobody keeps an app on his phone that sends nothing.
  key !== trialKey &&
  markup`<meta name="theme-color" content="${settings.colour ?? ordinaryColour}">
<link rel="manifest" href="/lapor/${key}/aplikasi.webmanifest">
<link rel="apple-touch-icon" href="/lapor/${key}/ikon/180.png">
<script src="${script}" data-site="${key}" defer></script>
`
