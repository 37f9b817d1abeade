/** The tags in JSX for React 19, made of custom-elements.json: `import type {} from '@lapor/widget/jsx'`. */
import type * as React from 'react'
import type { PublicEvents } from '@lapor/widget'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** A small badge: the share of reports that the agency followed up in the last twelve months. Where nothing can be read, what stands inside the tag is shown instead: never an old or an invented number. */
      'lapor-badge': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        /** Where the badge leads, e.g. the page with <lapor-statistics>; without it the badge is no link. */
        href?: string | undefined
        /** Key of the site, as the people who run the relay gave it. */
        site?: string | undefined
        /** Address of the relay, e.g. "https://lapor.example.go.id". */
        base?: string | undefined
        /** "id", "en" or "su" (Sundanese, a draft); by default the language of the page. */
        locale?: 'id' | 'en' | 'su' | undefined
        /** "light" (default), "dark", or "auto": as the phone is set. */
        theme?: 'light' | 'dark' | 'auto' | undefined
      }
      /** Public reports of a site's agency, newest first, narrowed by stage, kind, kelurahan and category, where one can say "saya juga mengalami". */
      'lapor-feed': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        /** Key of the site, as the people who run the relay gave it. */
        site?: string | undefined
        /** Address of the relay, e.g. "https://lapor.example.go.id". */
        base?: string | undefined
        /** "id", "en" or "su" (Sundanese, a draft); by default the language of the page. */
        locale?: 'id' | 'en' | 'su' | undefined
        /** "light" (default), "dark", or "auto": as the phone is set. */
        theme?: 'light' | 'dark' | 'auto' | undefined
        /** The relay counted "saya juga mengalami". `detail: { trackingId, supports }`. */
        'onlapor-supported'?: ((event: CustomEvent<PublicEvents['lapor-supported']>) => void) | undefined
      }
      /** Follow-up figures of a site's agency, or of all agencies of its relay: numbers with their meaning one tap away, a chart that is a table, agencies by speed, and the same figures as CSV. */
      'lapor-statistics': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        /** "agency" (default): the site's own; "all": all agencies of the relay. A reader can change it. */
        scope?: 'agency' | 'all' | undefined
        /** Key of the site, as the people who run the relay gave it. */
        site?: string | undefined
        /** Address of the relay, e.g. "https://lapor.example.go.id". */
        base?: string | undefined
        /** "id", "en" or "su" (Sundanese, a draft); by default the language of the page. */
        locale?: 'id' | 'en' | 'su' | undefined
        /** "light" (default), "dark", or "auto": as the phone is set. */
        theme?: 'light' | 'dark' | 'auto' | undefined
      }
      /** A report form and a tracker for one site, right on the agency's own page. Until the settings of the site have come, the form can already be filled in. What a citizen writes is kept on this phone and survives reloads; a report is stored before it is sent and sent exactly once. */
      'lapor-widget': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        /** Key of the site, as the people who run the relay gave it. It may be set later, with `base`, but once: another site is another element. */
        site?: string | undefined
        /** Address of the relay, e.g. "https://lapor.example.go.id". */
        base?: string | undefined
        /** "id", "en" or "su" (Sundanese, a draft); by default the language of the page. */
        locale?: 'id' | 'en' | 'su' | undefined
        /** "light" (default), "dark", or "auto": as the phone is set. */
        theme?: 'light' | 'dark' | 'auto' | undefined
        /** "follow": nothing but what was sent and how it goes on, for a frame beside a form. */
        only?: 'follow' | undefined
        /** Cancelable, before a valid report goes into the outbox. `detail: { classification, photos }`. */
        'onlapor-submit'?: ((event: CustomEvent<PublicEvents['lapor-submit']>) => void) | undefined
        /** The report is stored on this phone and will be sent. `detail: { id }`. */
        'onlapor-queued'?: ((event: CustomEvent<PublicEvents['lapor-queued']>) => void) | undefined
        /** The relay acknowledged it. `detail: { id, trackingId }`. */
        'onlapor-submitted'?: ((event: CustomEvent<PublicEvents['lapor-submitted']>) => void) | undefined
      }
    }
  }
}
