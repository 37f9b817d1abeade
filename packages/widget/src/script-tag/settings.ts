/** Hands the script tag's `data-site` and `data-base` to every <lapor-widget> that has no attributes of its own. */
import { LaporWidget } from '../components/lapor-widget/lapor-widget.ts'
import type { Registry } from './registry.ts'

const { site, base } = window.Lapor?.['__LAPOR_VERSION__'] as Registry

LaporWidget.defaults = { base, site }
