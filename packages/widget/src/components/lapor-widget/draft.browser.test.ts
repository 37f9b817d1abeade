/** What becomes of a citizen's words that were not sent: they come back, and are deleted only on purpose. */
import { expect } from 'chai'
import { blockedDisk } from '../../../../../tests/widget/blocked-disk.ts'
import { keptDraft } from '../../../../../tests/widget/kept-draft.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { clearPage } from '../../../../../tests/widget/screen.ts'
import { WidgetPage } from '../../../../../tests/widget/widget-page.ts'

const text = 'Apa yang perlu kami ketahui?'

describe('<lapor-widget>', () => {
  afterEach(restorePage)

  describe('the draft', () => {
    it('that was begun before the settings came has the kelurahan of the site after a reload, unless it is said to be elsewhere', async () => {
      const page = new WidgetPage()
      page.relay.offline = true
      const person = await page.open()
      await person.write(text, 'Sampah menumpuk di pinggir kali')
      await keptDraft(page.key, 'Sampah menumpuk')
      clearPage()
      page.relay.offline = false
      const later = await page.openReady()
      await later.sees('Draf Anda dipulihkan')
      await later.press('Lanjut')
      await later.press('Bukan di sini?')
      await keptDraft(page.key, '"elsewhere":true')
      clearPage()
      const last = await page.openReady()
      await last.sees('Draf Anda dipulihkan')
      await last.press('Lanjut')
      expect((await last.field('Kelurahan')).value).to.equal('')
    })

    it('comes back after a reload, and says so', async () => {
      const page = new WidgetPage()
      const person = await page.writing('Sampah menumpuk di pinggir kali')
      await person.choose('Dengan nama')
      await person.write('Nama Anda', 'Siti')
      await keptDraft(page.key, 'Siti')
      clearPage()
      const later = await page.openReady()
      await later.sees('Draf Anda dipulihkan')
      expect((await later.field(text)).value).to.equal('Sampah menumpuk di pinggir kali')
      await later.press('Lanjut')
      expect((await later.field('Nama Anda')).value).to.equal('Siti')
    })

    // Safari has no requestIdleCallback, and each second in which the words are not kept yet is one in which they can be lost.
    it('comes back without waiting for a timer', async () => {
      const page = new WidgetPage()
      const person = await page.openReady()
      await person.write(text, 'Sampah menumpuk di pinggir kali')
      await keptDraft(page.key, 'Sampah')
      clearPage()
      const { setTimeout } = globalThis
      globalThis.setTimeout = ((act: () => void, delay = 0) => (delay < 1_000 ? setTimeout(act, delay) : 0)) as typeof setTimeout
      try {
        const later = await page.openReady()
        await later.sees('Draf Anda dipulihkan')
      } finally {
        globalThis.setTimeout = setTimeout
      }
    })

    for (const [field, key, words] of [
      ['Patokan', 'landmark', 'depan warung Bu Contoh'],
      ['RT', 'rt', '12'],
      ['Nama Anda', 'name', 'Siti Contoh'],
    ] as const) {
      it(`comes back when nothing but "${field}" was written`, async () => {
        const page = new WidgetPage()
        const person = await page.openReady()
        await person.press('Lanjut')
        await person.choose('Dengan nama')
        await person.write(field, words)
        await keptDraft(page.key, `"${key}":"${words}"`)
        clearPage()
        const later = await page.openReady()
        await later.sees('Draf Anda dipulihkan')
        await later.press('Lanjut')
        expect((await later.field(field)).value).to.equal(words)
      })
    }

    it('does not come back where all was deleted again', async () => {
      const page = new WidgetPage()
      const person = await page.writing('Sampah')
      await keptDraft(page.key, 'Sampah')
      await person.write(text, '')
      await keptDraft(page.key, '"text":""')
      clearPage()
      const later = await page.openReady()
      await later.press('Lanjut')
      await later.control('Kirim laporan')
      expect(later.screen()).not.to.include('Draf Anda')
    })

    it('is deleted only after a question', async () => {
      const page = new WidgetPage()
      await page.writing('Sampah menumpuk di pinggir kali')
      await keptDraft(page.key, 'Sampah menumpuk')
      clearPage()
      const person = await page.openReady()
      await person.sees('Draf Anda dipulihkan')
      await person.press('Lanjut')
      await person.press('Hapus draf')
      await person.hasFocusOn('Jangan')
      await person.press('Ya, hapus')
      await person.hasFocusOn(text)
      expect((await person.field(text)).value).to.equal('')
      clearPage()
      const later = await page.openReady()
      expect(later.screen()).not.to.include('Draf Anda')
    })

    it('says so where the browser keeps nothing, and the form goes on', async () => {
      const allow = blockedDisk()
      const person = await new WidgetPage().writing().finally(allow)
      await person.sees('Perangkat ini tidak mengizinkan kami menyimpan draf.')
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
    })
  })
})
