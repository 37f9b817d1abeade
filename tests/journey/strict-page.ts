/** A page under the strictest policy that embedding promises to work under, and with rules of its own that would change a form. */
import assert from 'node:assert/strict'
import { codeBlocks } from '../architecture/code-blocks.ts'

export const strictPage = (relayUrl: string, site: string, head = ''): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Situs ketat</title>${head}
<link rel="stylesheet" href="/host.css"><script src="${relayUrl}/assets/latest/lapor.js" data-site="${site}" defer></script></head>
<body><h1>Situs ketat</h1><lapor-widget><p id="fallback">Telepon 112</p></lapor-widget><p id="after">Sesudah formulir</p></body></html>`

/** What docs/how-to/pasang-di-situs.md asks of webmasters, as it is written there. */
const asked = codeBlocks().find(({ place, language }) => place.startsWith('docs/how-to/pasang-di-situs.md:') && language === 'csp')?.code ?? assert.fail('the guide has no policy')

/** No more than that. @param ownScript of the page itself, where it has one */
export const strictPolicy = (relayUrl: string, ownScript = ''): string =>
  `default-src 'none'; style-src 'self'; ${asked.replaceAll(/\s+/g, ' ').trim().replaceAll('https://RELAY', relayUrl).replace(/script-src [^;]+/, `$&${ownScript}`)}`

export const strictCss = `* { all: unset; box-sizing: content-box !important; font-style: italic !important }
html { font-size: 62.5% } head, script, title { display: none } body, h1, p { display: block }
lapor-widget { display: block; min-height: 560px }`
