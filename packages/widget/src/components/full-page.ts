/** Address of the relay's own page of a site, where a report is followed and written in full. */
import type { ClientOptions } from '@lapor/sdk/light'

/** A frame's base leads on to the frame's own door; an empty one is that of the page. */
export const fullPage = ({ clientOptions: { baseUrl }, site }: { readonly clientOptions: ClientOptions; readonly site: string }): string => new URL(`${baseUrl.replace(/\/embed\/.*$|\/$/, '')}/lapor/${site}`, location.href).href
