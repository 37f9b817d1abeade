/** Hands the script tag's `data-site` and `data-base` to every public tag that has no attributes of its own. */
import { PublicPart } from '../components/public-part/public-part.ts'
import type { Registry } from './registry.ts'

const { site, base } = window.Lapor?.['__LAPOR_VERSION__'] as Registry

PublicPart.defaults = { base, site: site ?? '' }
