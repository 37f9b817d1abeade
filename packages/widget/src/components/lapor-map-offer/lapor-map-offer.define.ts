/** Registers <lapor-map-offer>. */
import { LaporMapOffer } from './lapor-map-offer.ts'

if (!customElements.get('lapor-map-offer')) customElements.define('lapor-map-offer', LaporMapOffer)
