/** The door of the desk in each engine: who comes in, whose session ends while words are written, and who has really left. */
import { expect } from 'chai'
import type { OfficerClient } from '@lapor/sdk/officer'
import { paintedPicture } from '../widget/painted-picture.ts'
import { Person } from '../widget/person.ts'
import { clearPage } from '../widget/screen.ts'
import { until } from '../widget/until.ts'
import { DeskPage } from './desk-page.ts'
import { openStep, sendStep, stepForm } from './step-form.ts'

const ownFetch = window.fetch
afterEach(() => {
  window.fetch = ownFetch
  location.hash = ''
  clearPage()
})

const path = '/v1/officer/session'

/** As the relay of a desk answers, besides its API: what is given is the answer to the next requests of that method. */
const answering = (answers: Readonly<Record<string, () => Response | Promise<Response>>>): void => {
  window.fetch = async (input, init) => (input === path ? (answers[init?.method ?? 'GET']?.() ?? Response.json({ code: 'officer-token-wrong' }, { status: 401 })) : ownFetch(input, init))
}

const welcome = (id: string, name = 'Ibu Petugas'): Response => Response.json({ officer: { id, name, role: 'officer', agency: 'kel-kademangan' } })

const problem = (code: string): Error => Object.assign(new Error(code), { problem: { code } })

/** The desk as it opens, with whoever the relay says is here. */
const openDesk = async (client: OfficerClient): Promise<Person> => {
  clearPage()
  const desk = Object.assign(document.createElement('lapor-desk'), { client })
  document.body.append(desk)
  const person = new Person(desk)
  await person.settled()
  return person
}

const signIn = async (person: Person): Promise<void> => {
  await person.write('Token petugas', 'lo_benar')
  const form = await until('the door', () => person.element.shadowRoot?.querySelector('form'))
  form.requestSubmit()
}

const view = (person: Person): Person => new Person(person.element.shadowRoot?.querySelector('desk-report') as HTMLElement)

describe('a session that ends while an officer writes', () => {
  /** Writes an answer with a photo, and sends it when the session is over. */
  const writeTooLate = async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    const client = page.client('officer')
    await client.reports.verify(trackingId)
    let isOver = true
    const refusing: OfficerClient = { ...client, reports: { ...client.reports, respond: (...given) => (isOver ? Promise.reject(problem('officer-token-wrong')) : client.reports.respond(...given)) } }
    answering({ GET: () => welcome('petugas-1') })
    location.hash = `#/laporan/${trackingId}`
    const person = await openDesk(refusing)
    await person.sees('Pak Tetangga')
    await openStep(view(person), 'Tanggapi')
    await person.write('Teks', 'Saluran dibersihkan besok pagi.')
    await person.attach(new File([await paintedPicture()], 'bukti.jpg', { type: 'image/jpeg' }))
    await sendStep(view(person))
    await person.sees('Sesi Anda sudah berakhir.')
    return { page, person, trackingId, begin: () => (isOver = false) }
  }

  it('hides the desk behind the door, and gives the same officer the same words and photos back', async () => {
    const { page, person, trackingId, begin } = await writeTooLate()
    expect(person.screen()).not.to.include('Pak Tetangga')
    expect(person.screen()).not.to.include('Keluar')
    await person.hasFocusOn('Token petugas')
    begin()
    answering({ POST: () => welcome('petugas-1') })
    await signIn(person)
    await person.sees('Pak Tetangga')
    await person.hasFocusOn('Tanggapi')
    expect((await person.field('Teks')).value).to.equal('Saluran dibersihkan besok pagi.')
    await sendStep(view(person))
    await person.sees('Tersimpan: Tanggapi.')
    const told = (await page.client('officer').reports.timeline(trackingId)).at(-1)
    expect([told?.type, told?.text, told?.attachments.length]).to.deep.equal(['responded', 'Saluran dibersihkan besok pagi.', 1])
  })

  it('shows nothing of what was written to another officer', async () => {
    const { person } = await writeTooLate()
    answering({ POST: () => welcome('petugas-2', 'Pak Rekan') })
    await signIn(person)
    await person.sees('Pak Rekan')
    await person.sees('Pak Tetangga')
    expect(stepForm(view(person)) === undefined).to.equal(true)
  })

  it('reads what could not be read meanwhile, once the officer is here again', async () => {
    const page = new DeskPage()
    await page.file()
    const client = page.client('officer')
    let isOver = true
    const list = ((...given: Parameters<OfficerClient['reports']['list']>) => (isOver ? Promise.reject(problem('officer-token-wrong')) : client.reports.list(...given))) as OfficerClient['reports']['list']
    answering({ GET: () => welcome('petugas-1'), POST: () => welcome('petugas-1') })
    const person = await openDesk({ ...client, reports: { ...client.reports, list } })
    await person.sees('Sesi Anda sudah berakhir.')
    isOver = false
    await signIn(person)
    await person.sees('Pak Tetangga')
    expect(person.screen()).not.to.include('Sesi Anda')
  })
})

describe('signing out', () => {
  for (const [how, answer] of [
    ['does not answer', () => Promise.reject(new TypeError('no network'))],
    ['is ill', () => Response.json({ code: 'storage-busy' }, { status: 503 })],
  ] as const) {
    it(`is said to have failed where the relay ${how}, and is done at the next press`, async () => {
      answering({ GET: () => welcome('petugas-1'), DELETE: answer })
      const person = await openDesk(new DeskPage().client('officer'))
      await person.press('Keluar')
      await person.sees('Belum keluar: relay tidak menjawab.')
      expect(person.screen()).to.include('Ibu Petugas')
      answering({ DELETE: () => new Response(null, { status: 204 }) })
      await person.press('Keluar')
      await person.sees('Token petugas')
      expect(person.screen()).not.to.include('Belum keluar')
    })
  }
})

describe('a token that is not taken', () => {
  for (const [answer, sentence] of [
    [() => Response.json({ code: 'officer-token-wrong' }, { status: 401 }), 'Token tidak dikenal atau sudah dicabut.'],
    [() => Response.json({ code: 'internal-error' }, { status: 500 }), 'Relay sedang terganggu. Coba lagi sebentar.'],
    [() => new Response('<h1>Bad Gateway</h1>', { status: 502 }), 'Relay sedang terganggu. Coba lagi sebentar.'],
  ] as const) {
    it(`is told as what it is: ${sentence} (${answer().status})`, async () => {
      answering({ POST: answer })
      const person = await openDesk(new DeskPage().client('officer'))
      await signIn(person)
      await person.sees(sentence)
    })
  }
})
