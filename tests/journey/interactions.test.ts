/** Three typical reports over the built files, by touch and by the keyboard alone, with the count of what a person had to do. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ElementHandle, Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { drawn } from './drawn.ts'
import { citizenAt } from './citizen.ts'
import { photoIn } from './photo-in.ts'
import { pressUntilMet } from './press-until-met.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const question = 'Apa yang perlu kami ketahui?'

/** One thing after the other, as a person would do it. */
type Step =
  | { readonly write: string; readonly into: string; readonly role?: 'combobox' | 'words' }
  | { readonly press: string; readonly role: 'option' }
  | { readonly photo: string }

interface Count {
  /** What was written into. */
  readonly fields: number
  /** On the screen, or keys that write nothing: Tab, Space, Enter, arrows. */
  readonly moves: number
}

/** Reaches what is called so, presses it, and counts. */
interface Hand {
  readonly press: (name: string, role: string) => Promise<void>
  readonly count: () => number
}

/** Pickers of files have a role of their own in each browser, and optional fields a name with brackets: both are found by their words. */
const named = (page: Page, name: string, role: string): Promise<ElementHandle> => role === 'words' || role === 'picker' ? page.locator(`::-p-text(${name})`).setTimeout(20_000).waitHandle() : drawn(page, name, role)

const finger = (page: Page): Hand => {
  let taps = 0
  return {
    press: async (name, role) => {
      await pressUntilMet(name, () => named(page, name, role), (target) => target.tap())
      taps++
    },
    count: () => taps,
  }
}

/** What has the focus, through shadow roots, as a screen reader calls it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const label = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels?.[0] : undefined
    // Of a field only the label's own first words: "(boleh kosong)" belongs to its name too.
    return (active?.getAttribute('aria-label') ?? label?.textContent ?? active?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })

/** More than any form has: then what is looked for cannot be reached. */
const mostTabs = 80

/** Goes forward with Tab only: what stands behind costs a whole round. */
const keys = (page: Page): Hand => {
  let pressed = 0
  const press = async (key: 'Tab' | 'Space' | 'Enter' | 'ArrowDown'): Promise<void> => {
    await page.keyboard.press(key)
    pressed++
  }
  return {
    press: async (name, role) => {
      if (role === 'option') {
        await press('ArrowDown')
        return press('Enter')
      }
      await named(page, name, role)
      for (let tabs = 0; !(await focused(page)).startsWith(name); tabs++) {
        assert.ok(tabs < mostTabs, `"${name}" is not reached by Tab; the focus is on "${await focused(page)}"`)
        await press('Tab')
      }
      if (role === 'button' || role === 'picker') await press('Space')
    },
    count: () => pressed,
  }
}

const reports: readonly { readonly called: string; readonly page: string; readonly steps: readonly Step[]; readonly most: { readonly fields: number; readonly touch: number; readonly keyboard: number } }[] = [
  {
    called: 'text alone, at the kelurahan',
    page: 'kelurahan-site',
    steps: [{ write: 'Lampu jalan di depan SDN 2 mati sejak Senin, anak-anak pulang dalam gelap.', into: question }],
    // The target: at most three fields and two taps.
    most: { fields: 3, touch: 2, keyboard: 40 },
  },
  {
    called: 'with a photo and a landmark',
    page: 'kelurahan-site',
    steps: [
      { write: 'Saluran di depan balai RW meluap setiap hujan.', into: question },
      { write: 'depan balai RW 03', into: 'Patokan', role: 'words' },
      { photo: 'Pilih foto' },
    ],
    most: { fields: 2, touch: 4, keyboard: 40 },
  },
  {
    called: 'with name and contact, at an office that asks for them',
    page: 'dinas-site',
    steps: [
      { write: 'Antre KTP sejak subuh, nomor habis pukul tujuh.', into: question },
      { write: 'rawa bun', into: 'Kelurahan', role: 'combobox' },
      { press: 'Rawabuntu Kec. Serpong', role: 'option' },
      { write: 'Warga Uji', into: 'Nama Anda' },
      { write: 'Jalan Contoh 1', into: 'Alamat Anda (bukan lokasi masalah)' },
      { write: '0812 0000 0000', into: 'Nomor HP' },
    ],
    most: { fields: 5, touch: 7, keyboard: 50 },
  },
]

const { relay, browser } = await relayAndBrowser()
const photo = await photoIn(relay.folder, { width: 1600, height: 1200 })

const file = async (page: Page, hand: Hand, steps: readonly Step[]): Promise<Count> => {
  const citizen = citizenAt(page)
  let fields = 0
  for (const step of steps) {
    if ('write' in step) {
      await hand.press(step.into, step.role ?? 'textbox')
      await page.keyboard.type(step.write)
      fields++
      // The rest of the form opens with the first field.
      await citizen.sees('Siapa melihat apa')
      await citizen.sees('Begini publik melihatnya')
    } else if ('photo' in step) {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 20_000 }), hand.press(step.photo, 'picker')])
      await chooser.accept([photo])
      await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    } else {
      await hand.press(step.press, step.role)
    }
  }
  await hand.press('Kirim laporan', 'button')
  await citizen.sees('Laporan Anda terkirim')
  return { fields, moves: hand.count() }
}

for (const [by, hands, most] of [['touch', finger, 'touch'], ['the keyboard alone', keys, 'keyboard']] as const) {
  describe(`by ${by}`, () => {
    for (const { called, page: site, steps, most: limits } of reports) {
      it(`a report is filed: ${called}`, { timeout: 90_000 }, async (test) => {
        const context = await browser.createBrowserContext()
        const { page } = await openPage(context)
        await page.goto(`${relay.baseUrl}/demo/${site}/`)
        await citizenAt(page).sees('Anda mendapat kabar')
        const { fields, moves } = await file(page, hands(page), steps)
        test.diagnostic(`${called}, by ${by}: ${fields} fields, ${moves} ${by === 'touch' ? 'taps' : 'keys that write nothing'}`)
        assert.ok(fields <= limits.fields, `${fields} fields`)
        assert.ok(moves <= limits[most], `${moves} moves`)
        await context.close()
      })
    }
  })
}
