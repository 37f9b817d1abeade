/** The whole road by keyboard alone, from the host page's first Tab to "selesai": where the focus goes, that it is seen, and that it is never lost. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { photoIn } from './photo-in.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { trackingIdOn } from './tracking-id-on.ts'

const { relay, browser } = await relayAndBrowser()
const photo = await photoIn(relay.folder)

/** What has the focus, as somebody with eyes and without a mouse finds it. */
interface Focus {
  /** The beginning of its name: of a field its label. */
  readonly name: string
  /** Nothing in particular: whoever presses Tab now begins anew. */
  readonly isLost: boolean
  /** A place that focus was moved to, such as a heading: no control, so without a ring. */
  readonly isPlace: boolean
  /** A ring around it, or around the label that stands for it, within the window. */
  readonly isSeen: boolean
}

/** Runs in the page, through shadow roots. */
const focusNow = (): Focus => {
  let active: Element | null = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (!(active instanceof HTMLElement) || active === document.body) return { name: '', isLost: true, isPlace: false, isSeen: false }
  const field = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement ? active : undefined
  const label = field?.labels?.[0]
  const name = (active.getAttribute('aria-label') ?? label?.textContent ?? active.textContent ?? '').replace(/\s+/g, ' ').trim()
  const hasRing = (one: Element | undefined | null): boolean => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const { top, bottom, left, right, width, height } = one.getBoundingClientRect()
    // "auto" is the browser's own ring, on the page around us.
    return (outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)) && width > 8 && height > 8 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  }
  return { name, isLost: false, isPlace: active.tabIndex < 0, isSeen: hasRing(active) || hasRing(label) }
}

/** More than any screen has: then what is looked for cannot be reached. */
const mostTabs = 60

const handAt = (page: Page) => {
  let keys = 0
  const passed: string[] = []
  const focus = (): Promise<Focus> => page.evaluate(focusNow)
  /** The page around may scroll softly: a place that is on its way into the window is given the time of an eye. */
  const settled = async (): Promise<Focus> => {
    const end = Date.now() + 15_000
    for (;;) {
      const now = await focus()
      if (now.isSeen || now.isLost || Date.now() > end) return now
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }
  /** A browser that is still scrolling softly to the last stop brings the next one into the window too early, and scrolls on past it. */
  const atRest = (): Promise<void> =>
    page.evaluate(async () => {
      for (let before = -1, frames = 0; frames < 8; frames = scrollY === before ? frames + 1 : 0) {
        before = scrollY
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
  const press = async (key: 'Tab' | 'Enter' | 'Space' | 'ArrowDown', isBack = false): Promise<void> => {
    await atRest()
    if (isBack) await page.keyboard.down('Shift')
    await page.keyboard.press(key)
    if (isBack) await page.keyboard.up('Shift')
    keys++
  }
  return {
    /** Goes on with Tab, or back with Shift, and looks at each stop. */
    reach: async (name: string, isBack = false): Promise<void> => {
      for (let tabs = 0; ; tabs++) {
        const at = await focus()
        if (at.name.startsWith(name) && !at.isPlace) return
        assert.ok(tabs < mostTabs, `"${name}" is not reached by Tab; the focus is on "${at.name}"`)
        await press('Tab', isBack)
        const next = await settled()
        assert.ok(!next.isLost, `after "${at.name}" the focus is on nothing, on the way to "${name}"`)
        assert.ok(next.isSeen, `the focus on "${next.name}" is not to be seen`)
        passed.push(next.name)
      }
    },
    press,
    focus,
    /** A screen has changed: whoever does not see it is told where it begins, and goes on from there. */
    assertKept: async (after: string): Promise<void> => assert.equal((await focus()).isLost, false, `after ${after} the focus is on nothing`),
    write: (words: string): Promise<void> => page.keyboard.type(words),
    passed,
    keys: () => keys,
  }
}

it('from the page around the form to "selesai" nobody needs a mouse, and always sees where the focus is', { timeout: 240_000 }, async (test) => {
  const context = await browser.createBrowserContext()
  await context.overridePermissions(relay.baseUrl, ['clipboard-read', 'clipboard-write'])
  const { page } = await openPage(context, { width: 1280, height: 900 })
  const citizen = citizenAt(page)
  const hand = handAt(page)
  await page.goto(`${relay.baseUrl}/demo/dinas-site/`)
  await citizen.sees('Anda mendapat kabar')

  // In: the page's own links come first, then the form's.
  await hand.reach('Apa yang perlu kami ketahui?')
  await hand.write('Antre KTP sejak subuh, nomor habis pukul tujuh.')
  await citizen.sees('Siapa melihat apa')
  await hand.reach('Kelurahan')
  await hand.write('rawa bun')
  await citizen.sees('Rawabuntu')
  await hand.press('ArrowDown')
  await hand.press('Enter')
  await hand.reach('Patokan')
  await hand.write('loket 3')
  await hand.reach('Pilih foto')
  const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 20_000 }), hand.press('Space')])
  await chooser.accept([photo])
  await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
  await hand.assertKept('choosing a photo')
  await hand.reach('Dengan nama')
  await hand.press('ArrowDown')
  assert.match((await hand.focus()).name, /^Nama disembunyikan/)
  await citizen.sees('Semuanya, termasuk nama dan kontak yang Anda isi.')
  await hand.reach('Nama Anda')
  await hand.write('Warga Uji')
  await hand.reach('Alamat Anda')
  await hand.write('Jalan Contoh 1')
  await hand.reach('Nomor HP')
  await hand.write('0812 0000 0000')
  await hand.reach('Begini publik melihatnya')
  await hand.press('Enter')
  await citizen.sees('Tampil setelah diperiksa petugas.')
  await hand.reach('Kirim laporan')
  // In the order of the screen: what comes later on it is not passed before.
  const order = ['Kelurahan', 'RT', 'RW', 'Patokan', 'Pilih foto', 'Dengan nama', 'Rahasiakan laporan ini', 'Nama Anda', 'Nomor HP', 'Begini publik melihatnya', 'Kirim laporan'].map((name) => hand.passed.findIndex((one) => one.startsWith(name)))
  assert.ok(!order.includes(-1), hand.passed.join('\n'))
  assert.deepEqual(order, order.toSorted((one, other) => one - other), hand.passed.join('\n'))
  await hand.press('Enter')
  await citizen.sees('Laporan Anda terkirim')
  const toSend = hand.keys()

  // The receipt: copied and kept.
  assert.match((await hand.focus()).name, /^Laporan Anda terkirim/, 'the receipt has the focus, so that it is read aloud')
  await citizen.sees('Simpan sebagai gambar')
  await hand.reach('Salin kode pelacakan')
  await hand.press('Enter')
  await citizen.sees('Sudah disalin.')
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}$/)
  await hand.assertKept('copying')
  await hand.reach('Simpan sebagai gambar')
  await hand.press('Enter')
  await citizen.sees('Gambar siap.')
  await hand.assertKept('making a picture')
  // The ways to keep it come a moment later, so below what leads on.
  await hand.reach('Lihat perkembangan', true)
  await hand.press('Enter')
  await citizen.sees('Menunggu diperiksa')
  await hand.assertKept('opening the report')

  // The talk.
  const trackingId = await trackingIdOn(citizen)
  const asOfficer = (command: string, ...words: string[]): Promise<string> => relay.command('report', command, trackingId, '--as', 'petugas-disdukcapil', ...words)
  await asOfficer('verify')
  await asOfficer('ask', '--text', 'Loket yang mana?')
  /** Its button stands above what has the focus now: backwards is the shorter way. */
  const refresh = async (): Promise<void> => {
    await page.keyboard.down('Shift')
    await hand.reach('Perbarui')
    await page.keyboard.up('Shift')
    await hand.press('Enter')
  }
  await refresh()
  await citizen.sees('Loket yang mana?')
  await hand.assertKept('reading it anew')
  await hand.reach('Balasan Anda')
  await hand.write('Loket tiga, yang paling kiri.')
  await hand.reach('Kirim balasan')
  await hand.press('Enter')
  await citizen.sees(/Perjalanan laporan.*Loket tiga, yang paling kiri\./)
  await hand.assertKept('replying')

  // The verdict.
  await asOfficer('respond', '--text', 'Nomor antrean kami tambah mulai besok.')
  await refresh()
  await citizen.sees('Apakah masalahnya sudah selesai?')
  await hand.reach('Selesai')
  await hand.press('Enter')
  await citizen.sees('Alasan: pelapor menyatakan selesai')
  await hand.assertKept('the verdict')
  await hand.reach('Sangat tidak puas')
  for (let steps = 0; steps < 3; steps++) await hand.press('ArrowDown')
  await hand.reach('Kirim penilaian')
  await hand.press('Enter')
  await citizen.sees('Penilaian Anda: Puas. Terima kasih.')
  await hand.assertKept('the rating')
  test.diagnostic(`by keyboard alone, with a photo, a name and the preview read: ${toSend} keys that write nothing until it is sent, ${hand.keys()} until it is rated`)
  await context.close()
})
