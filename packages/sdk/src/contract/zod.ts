/** The one door to zod/mini: it switches off code generation before any schema exists. */
import * as z from 'zod/mini'

// zod probes `new Function` once to see whether it may compile parsers; under a strict
// Content-Security-Policy that probe alone files a violation report on the host's page.
z.config({ jitless: true })

export * from 'zod/mini'
