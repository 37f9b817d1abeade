/** The table of hostile pages: each is one thing that websites do to what is embedded in them. */
import { rememberBuiltIns } from './built-ins.ts'
import { countHeld } from './held.ts'
import { type HostPage, script, site, tag } from './host-page.ts'

const js = (code: string): string => `<script>${code}</script>`
const css = (rules: string): string => `<style>${rules}</style>`

/** As Bootstrap 3 and 4 did: whatever gets the focus outside of the modal loses it to the modal, which takes some keys for itself. */
const focusTrap =
  'var modal = document.getElementById("modal"); document.addEventListener("focusin", function (event) { if (event.target !== document && modal !== event.target && !modal.contains(event.target)) modal.focus() }); document.addEventListener("keydown", function (event) { if (event.key === "Escape" || event.key === "Enter" && event.target === modal) event.preventDefault() }); modal.focus()'

/** What the others are measured against. */
export const plain: HostPage = { name: 'plain' }

/** It knows what its built-ins were before anything of ours ran. */
export const watchedPage: HostPage = { name: 'watched', head: js(rememberBuiltIns) }

/** It counts what is held of it. */
export const countingPage: HostPage = { name: 'counting', head: js(countHeld) }

/** Their style sheets would change the form, or ours would change them. */
export const styledPages: readonly HostPage[] = [
  { name: 'Bootstrap 3 with jQuery 1.12', head: '<link rel="stylesheet" href="/bootstrap3.css"><script src="/jquery1.js"></script><script src="/bootstrap3.js"></script>', before: '<div class="container"><div class="row"><div class="col-xs-12">', after: '</div></div></div>' },
  { name: 'Bootstrap 5', head: '<link rel="stylesheet" href="/bootstrap5.css"><script src="/bootstrap5.js"></script>', before: '<div class="container">', after: '</div>' },
  {
    name: 'a reset with !important on every element',
    head: css(
      '* { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; font: italic 9px/3 serif !important; letter-spacing: 3px !important; text-transform: uppercase !important; text-align: right !important; color: #c00 !important; background: #fee !important; border: 0 !important; float: left !important; opacity: .9 !important } input, textarea, button, select { all: unset !important }',
    ),
  },
  { name: 'quirks mode', doctype: '' },
  { name: 'a root font of 62.5 %', head: css('html { font-size: 62.5% } body { font-size: 1.4rem; line-height: 1 }') },
  { name: 'a page from right to left', root: 'lang="ar" dir="rtl"' },
  { name: 'a transformed ancestor that hides what leans out', head: css('body { overflow: hidden; transform: translateZ(0) } .box { overflow: hidden; transform: scale(1); perspective: 500px; filter: none }'), before: '<div class="box">', after: '</div>' },
]

/** Their scripts change what the language or the document is. A report is sent from each. */
export const scriptedPages: readonly HostPage[] = [
  { name: 'prototype.js 1.7', head: '<script src="/prototype.js"></script>' },
  { name: 'MooTools 1.4', head: '<script src="/mootools.js"></script>' },
  {
    name: 'a prototype of arrays with more in it, and JSON of its own making',
    // As prototype.js 1.6 did: what has a toJSON becomes a string in a string.
    head: js(
      'Array.prototype.remove = function (one) { return this.filter(function (other) { return other !== one }) }; Array.prototype.toJSON = function () { return "[" + this.map(function (one) { return JSON.stringify(one) }).join(", ") + "]" }; String.prototype.toJSON = function () { return this.valueOf() }',
    ),
  },
  {
    name: 'a prototype of objects with more in it',
    // As libraries and pasted snippets did: every for…in meets it, and every look-up of a key in an object may find it.
    head: js(
      'Object.prototype.extend = function (other) { for (var name in other) this[name] = other[name]; return this }; Object.prototype.size = function () { return 0 }; Object.prototype.each = function (call) { for (var name in this) call(this[name], name) }; Object.prototype.clone = function () { return ({}).extend(this) }; Object.prototype.keys = []; Object.prototype.debug = false',
    ),
  },
  {
    name: 'a prototype of objects with the names of our own settings in it',
    head: js(
      '(function (foreign) { for (var key in foreign) Object.prototype[key] = foreign[key] })({ site: "situs-lain", base: "https://elsewhere.example", locale: "en", theme: "dark", side: "left", launcher: "off", isolation: "iframe", placed: true, trusted: {}, open: function () {}, close: function () {}, splice: function () { return [["open"]] } })',
    ),
    lines: (relay) => `<lapor-widget style="display:block;width:640px;min-height:560px"><a href="tel:112">Telepon 112</a></lapor-widget>\n${script(relay)}`,
  },
  {
    name: 'markup of XHTML served as HTML',
    doctype: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
    root: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="id" lang="id"',
    head: '<script type="text/javascript">/*<![CDATA[*/ var judul = "<b>Lapor</b>"; /*]]>*/</script>',
    before: '<div class="lapor" />',
    // HTML closes no tag by itself that is not its own: what comes after stands inside.
    lines: (relay) => `<lapor-widget site="${site}" style="display:block;width:640px;min-height:560px" />\n<script type="text/javascript" src="${relay}/assets/latest/lapor.js" data-site="${site}" defer="defer"></script><noscript><p>Telepon 112<br /></p></noscript>`,
  },
  {
    name: 'a modal with a focus trap of its own',
    head: js(`addEventListener("DOMContentLoaded", function () { ${focusTrap} })`),
    before: '<div id="modal" role="dialog" aria-modal="true" aria-label="Lapor" tabindex="-1" style="position:absolute;top:0;left:0;z-index:1050;background:#fff">',
    after: '</div>',
  },
  { name: 'a <base> that leads elsewhere', head: '<base href="https://elsewhere.example/x/" target="_blank">' },
  {
    name: 'a translator that wraps every text',
    head: js(
      'addEventListener("load", function () { var wrap = function (root) { var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = []; while (walker.nextNode()) texts.push(walker.currentNode); texts.forEach(function (text) { var parent = text.parentNode; if (!parent || !text.data.trim() || /^(FONT|SCRIPT|STYLE|TITLE)$/.test(parent.nodeName)) return; var font = document.createElement("font"); font.append(text.data); text.replaceWith(font) }) }; wrap(document.body); new MutationObserver(function () { wrap(document.body) }).observe(document.body, { childList: true, subtree: true }); document.documentElement.lang = "en"; document.documentElement.className = "translated-ltr" })',
    ),
  },
  {
    name: 'an optimiser that delays scripts until somebody moves',
    lines: (relay) => `${tag}\n<script type="text/delayed" data-src="${relay}/assets/latest/lapor.js" data-site="${site}"></script>
<script>addEventListener("keydown", function () { document.querySelectorAll('script[type="text/delayed"]').forEach(function (old) { var one = document.createElement("script"); one.src = old.dataset.src; one.dataset.site = old.dataset.site; old.replaceWith(one) }) }, { once: true })</script>`,
  },
  { name: 'a cache that glues all scripts to one file', lines: (relay) => `${tag}\n<script src="/combined.js" data-site="${site}" data-base="${relay}" async></script>` },
  { name: 'the same script twice, in the head and at the end', lines: (relay) => `${script(relay)}${tag}${script(relay)}<script async src="${relay}/assets/latest/lapor.js"></script>` },
  { name: 'two versions at once', lines: (relay) => `<script src="${relay}/assets/0.9.9/lapor.js" data-site="${site}" data-base="${relay}"></script>${tag}${script(relay)}` },
]

/** Without a tag: the button in the corner. */
export const launcherPage: HostPage = {
  name: 'launcher',
  head: css('body { transform: translateZ(0); overflow: hidden; height: 100vh } .banner { position: fixed; inset: 0 0 auto; height: 40px; z-index: 2147483647 }'),
  lines: (relay) => `<div class="banner">Pengumuman</div>${js('(window.Lapor = window.Lapor || []).push(["close"])')}${script(relay)}`,
}

/** What its libraries gave to every object is no setting of ours: the launcher stands in its corner, and opens. */
export const pollutedLauncherPage: HostPage = {
  name: 'launcher beside a prototype of objects with the names of our own settings in it',
  head: js('(function (foreign) { for (var key in foreign) Object.prototype[key] = foreign[key] })({ site: "situs-lain", base: "https://elsewhere.example", launcher: "off", isolation: "iframe", placed: true, open: function () {}, push: function () {} })'),
  lines: (relay) => script(relay),
}

/** A modal of the page is open, which takes the focus back whenever something else has it; our dialog opens above it. */
export const modalPage: HostPage = {
  name: 'launcher beside a modal',
  head: css('#modal { position: fixed; inset: 20% 30%; z-index: 2147483647; background: #fff; border: 1px solid }'),
  lines: (relay) => `<div id="modal" role="dialog" aria-modal="true" aria-label="Selamat datang" tabindex="-1"><button>Tutup pengumuman</button></div>${js(focusTrap)}${script(relay)}`,
}

/** One script line, and the form in a frame. */
export const isolatedPage: HostPage = { name: 'isolated', lines: (relay) => `${tag}\n${script(relay, 'data-isolation="iframe"')}` }

export const allPages: readonly HostPage[] = [plain, watchedPage, ...styledPages, ...scriptedPages, launcherPage, pollutedLauncherPage, modalPage, isolatedPage]
