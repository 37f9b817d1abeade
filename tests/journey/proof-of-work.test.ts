/** A site that asks for a proof of work, in a real browser: nobody sees it, and a report does not wait for it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { citizenAt, type Citizen } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

/** What filing asked of the relay, in order, with the status of its answer: the page's list of public reports is none of it. */
const answersOn = (page: Page): string[] => {
  const answers: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const asked = `${response.request().method()} ${pathname.replace(/^.*\//, '')}`
    if (/^GET (lapor-proof\.js|challenge)$|^POST reports$/.test(asked)) answers.push(`${asked} ${response.status()}`)
  })
  return answers
}

/** The driver may tell of an answer a moment after the page has shown what it says. */
const ends = async (page: Page, answers: readonly string[], last: string): Promise<void> => {
  while (answers.at(-1) !== last) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
}

const file = async (citizen: Citizen): Promise<void> => {
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan pos RW padam sejak hari Minggu, jalan gelap sekali.')
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
}

describe('a site with a proof of work', () => {
  it('has the proof found while the report is written, and takes the report at once', { timeout: 60_000 }, async () => {
    await relay.command('site', 'challenge', 'kel-kademangan', 'on')
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const answers = answersOn(page)
    const citizen = citizenAt(page)
    const challenged = page.waitForResponse((response) => response.url().endsWith('/challenge'))
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.deepEqual(answers, [], 'who only reads the page searches nothing')
    await citizen.write('Apa yang perlu kami ketahui?', 'Selokan')
    await challenged
    await file(citizen)
    await ends(page, answers, 'POST reports 201')
    assert.deepEqual(answers, ['GET lapor-proof.js 200', 'GET challenge 200', 'POST reports 201'])
    await context.close()
  })

  it('takes the report of a page that was opened before it asked for one', { timeout: 60_000 }, async () => {
    await relay.command('site', 'challenge', 'kel-kademangan', 'off')
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const answers = answersOn(page)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await relay.command('site', 'challenge', 'kel-kademangan', 'on')
    await file(citizen)
    await ends(page, answers, 'POST reports 201')
    assert.deepEqual(answers, ['POST reports 403', 'GET lapor-proof.js 200', 'GET challenge 200', 'POST reports 201'])
    await context.close()
  })
})
