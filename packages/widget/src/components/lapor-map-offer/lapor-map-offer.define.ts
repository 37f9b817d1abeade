/** Registers <lapor-map-offer>, unless another copy or version of the widget on the page was first. */
import { LaporMapOffer } from './lapor-map-offer.ts'

if (!customElements.get('lapor-map-offer')) customElements.define('lapor-map-offer', LaporMapOffer)
