/**
 * What OpenSID's own filter leaves of markup: the function `bersihkan_xss` in donjo-app/helpers/opensid_helper.php of
 * https://github.com/OpenSID/OpenSID, which runs voku/anti-xss (^4.1 in its composer.json) with "iframe" taken off its list of evil tags, and "http-equiv" and
 * "content" added to its evil attributes. These are its two lists, applied to a parsed page; the library itself works on text, with
 * more rules against what is disguised, none of which names anything in our lines.
 */
import type { Page } from 'puppeteer-core'

const evilTags = 'applet, alert, audio, basefont, base, behavior, bgsound, blink, body, embed, eval, expression, form, frameset, frame, head, html, ilayer, input, button, select, isindex, layer, link, meta, keygen, object, plaintext, style, script, textarea, title, math, video, source, svg, xml, xss'
const evilAttributes = ['on\\w*', 'style', 'xmlns', 'formaction', 'form', 'xlink:href', 'seekSegmentTime', 'FSCommand', 'http-equiv', 'content']

/** @param page any page: its parser is used */
export const afterOpenSid = (page: Page, markup: string): Promise<string> =>
  page.evaluate(
    (html, tags, attributes) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      for (const element of body.querySelectorAll(tags)) element.replaceWith(...element.childNodes)
      const evil = new RegExp(`^(?:${attributes.join('|')})$`, 'i')
      for (const element of body.querySelectorAll('*')) for (const { name } of [...element.attributes]) if (evil.test(name)) element.removeAttribute(name)
      return body.innerHTML
    },
    markup,
    evilTags,
    evilAttributes,
  )
