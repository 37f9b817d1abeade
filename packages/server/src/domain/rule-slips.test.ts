/** Checks that a rule which could not be kept is refused, and named by its place. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ruleSlips } from './rule-slips.ts'

const good = {
  classifications: ['complaint'],
  timeZone: 'Asia/Jakarta',
  deadlines: { complaint: [{ kind: 'communication', amount: 7, unit: 'calendar-day', legalBasis: 'Janji kota' }, { kind: 'resolution', amount: 14, unit: 'working-day', legalBasis: null }] },
  silence: { warnAfter: 7, closeAfter: 10, legalBasis: null },
  retention: { identityDays: null, publicDays: 365 },
  waysOut: [{ kind: 'emergency', phone: '112' }, { kind: 'inspectorate', phone: '+62-21-555', name: 'Inspektorat' }],
  escalation: [{ name: 'Ombudsman RI', url: 'tel:137' }, { name: 'Inspektorat', url: 'https://inspektorat.example/' }],
}

const pathsOf = (change: Partial<Record<keyof typeof good | 'escalateAfter' | 'ppid' | 'formalRequests' | 'pace' | 'mapCentre', unknown>>): string[] => ruleSlips({ ...good, ...change }).map(({ path }) => path)
const deadline = { kind: 'resolution', amount: 14, unit: 'working-day', legalBasis: null }
const withRule = (change: object): string[] => pathsOf({ deadlines: { complaint: [{ ...deadline, ...change }] } })

it('good rules are taken, with and without closing by silence', () => {
  assert.deepEqual(pathsOf({}), [])
  assert.deepEqual(pathsOf({ silence: null, escalation: [] }), [])
})

it('the span before a citizen is told where else to go is a whole number of days, or none', () => {
  for (const span of [undefined, 0, 3]) assert.deepEqual(pathsOf({ escalateAfter: span }), [], String(span))
  for (const span of [-1, 1.5, '3', null, 1e9]) assert.deepEqual(pathsOf({ escalateAfter: span }), ['escalateAfter'], String(span))
})

describe('a deadline', () => {
  it('has a known kind and unit, a whole positive amount and a legal basis or none', () => {
    assert.deepEqual(withRule({ unit: 'week' }), ['deadlines.complaint[0].unit'])
    assert.deepEqual(withRule({ kind: 'inspection' }), ['deadlines.complaint[0].kind'])
    for (const amount of [-3, 0, 1.5, '14', null, Number.NaN, 1e9]) assert.deepEqual(withRule({ amount }), ['deadlines.complaint[0].amount'], String(amount))
    for (const legalBasis of [undefined, 7, ' ']) assert.deepEqual(withRule({ legalBasis }), ['deadlines.complaint[0].legalBasis'], String(legalBasis))
  })

  it('has no word that is not known: it would be a rule that never holds', () => assert.deepEqual(withRule({ ammount: 3 }), ['deadlines.complaint[0].ammount']))

  it('is there for every classification that the site takes', () => {
    assert.deepEqual(pathsOf({ classifications: ['complaint', 'aspiration'] }), ['deadlines.aspiration'])
    assert.deepEqual(pathsOf({ deadlines: { complaint: [] } }), ['deadlines.complaint'])
    assert.deepEqual(pathsOf({ deadlines: { complaint: [deadline, deadline] } }), ['deadlines.complaint'])
    assert.deepEqual(pathsOf({ deadlines: { complaint: [null] } }), ['deadlines.complaint[0]'])
    for (const deadlines of [null, undefined, [], 'besok']) assert.deepEqual(pathsOf({ deadlines }), ['deadlines'], String(deadlines))
  })
})

describe('closing by silence', () => {
  it('comes after its warning, in whole days', () => {
    assert.deepEqual(pathsOf({ silence: { warnAfter: 10, closeAfter: 10, legalBasis: null } }), ['silence.closeAfter'])
    assert.deepEqual(pathsOf({ silence: { warnAfter: 0, closeAfter: 1.5, legalBasis: null } }), ['silence.warnAfter', 'silence.closeAfter'])
    assert.deepEqual(pathsOf({ silence: { closeAfter: 10 } }), ['silence.warnAfter', 'silence.legalBasis'])
    assert.deepEqual(pathsOf({ silence: undefined }), ['silence'])
    assert.deepEqual(pathsOf({ silence: { ...good.silence, remindAfter: 3 } }), ['silence.remindAfter'])
  })
})

describe('keeping and escalating', () => {
  it('count whole positive days, or none', () => {
    assert.deepEqual(pathsOf({ retention: { identityDays: -1, publicDays: null } }), ['retention.identityDays'])
    assert.deepEqual(pathsOf({ retention: { identityDays: null } }), ['retention.publicDays'])
    assert.deepEqual(pathsOf({ retention: null }), ['retention'])
  })

  it('lead to a page, a phone or a mailbox, and never to what runs in the page', () => {
    for (const url of ['javascript:alert(1)', 'http://ombudsman.example', 'data:text/html,x', 'tel:', '137', 'https://', undefined, 'https://a b']) {
      assert.deepEqual(pathsOf({ escalation: [{ name: 'Ombudsman', url }] }), ['escalation[0].url'], String(url))
    }
    assert.deepEqual(pathsOf({ escalation: [{ name: '', url: 'mailto:a@b.example' }] }), ['escalation[0].name'])
    assert.deepEqual(pathsOf({ escalation: {} }), ['escalation'])
  })
})

it('a way out is a number that can be called', () => {
  for (const phone of ['', 'javascript:1', '0812 3456', 112, undefined]) assert.deepEqual(pathsOf({ waysOut: [{ kind: 'police', phone }] }), ['waysOut[0].phone'], String(phone))
  assert.deepEqual(pathsOf({ waysOut: [{ kind: '', phone: '110', name: ' ' }] }), ['waysOut[0].kind', 'waysOut[0].name'])
  assert.deepEqual(pathsOf({ waysOut: [{ kind: 'police', telephone: '110' }] }), ['waysOut[0].telephone', 'waysOut[0].phone'])
  assert.deepEqual(pathsOf({ waysOut: null }), ['waysOut'])
})

it('a time zone is one that exists', () => {
  for (const timeZone of ['Asia/Tangsel', '', undefined]) assert.deepEqual(pathsOf({ timeZone }), ['timeZone'], String(timeZone))
})

describe('the link to the PPID', () => {
  it('is a page of the web, or not there', () => {
    assert.deepEqual(pathsOf({ ppid: 'https://ppid.contoh.go.id/' }), [])
    for (const ppid of [null, 7, '', 'ppid.contoh.go.id', 'http://ppid.contoh.go.id', 'javascript:alert(1)', 'tel:137']) assert.deepEqual(pathsOf({ ppid }), ['ppid'], String(ppid))
  })
})

describe('where the map opens', () => {
  it('is a point in degrees, or not said', () => {
    for (const mapCentre of [undefined, { latitude: -6.34, longitude: 106.67 }]) assert.deepEqual(pathsOf({ mapCentre }), [])
    assert.deepEqual(pathsOf({ mapCentre: null }), ['mapCentre'])
    assert.deepEqual(pathsOf({ mapCentre: { latitude: 106.67, longitude: '106' } }), ['mapCentre.latitude', 'mapCentre.longitude'])
    assert.deepEqual(pathsOf({ mapCentre: { latitude: -6.34, longitude: 106.67, lintang: 1 } }), ['mapCentre.lintang'])
  })
})

describe('formal requests for information', () => {
  const span = { amount: 7, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (8)' }
  const limit = { kind: 'resolution', amount: 10, unit: 'working-day', legalBasis: 'UU 14/2008 pasal 22 ayat (7)' }
  const slips = (formalRequests: unknown, classifications: readonly string[] = ['complaint', 'information-request']): string[] =>
    pathsOf({ formalRequests, classifications, deadlines: { ...good.deadlines, 'information-request': [deadline] } })

  it('are not taken, or with a limit and an extension', () => {
    for (const formal of [undefined, { deadlines: [limit], extension: span }]) assert.deepEqual(slips(formal), [])
  })

  it('are named where they are wrong', () => {
    for (const formal of [null, 7, [], 'ya']) assert.deepEqual(slips(formal), ['formalRequests'])
    assert.deepEqual(slips({ deadlines: [limit], extension: span, until: 3 }), ['formalRequests.until'])
    assert.deepEqual(slips({ extension: span }), ['formalRequests.deadlines', 'formalRequests.deadlines'])
    assert.deepEqual(slips({ deadlines: [{ ...limit, kind: 'communication' }], extension: span }), ['formalRequests.deadlines'])
    assert.deepEqual(slips({ deadlines: [{ ...limit, amount: 0 }], extension: { ...span, unit: 'week', kind: 'x' } }), ['formalRequests.deadlines[0].amount', 'formalRequests.extension.kind', 'formalRequests.extension.unit'])
    assert.deepEqual(slips({ deadlines: [limit] }), ['formalRequests.extension'])
  })

  it('are taken by no site that takes no information requests', () => assert.deepEqual(slips({ deadlines: [limit], extension: span }, ['complaint']), ['formalRequests']))
})

describe('the pace of a site', () => {
  const rate = { atOnce: 5, perHour: 60 }

  it('says only what differs', () => {
    for (const pace of [undefined, {}, { network: rate }, { filings: rate, network: rate, supports: rate, receipt: rate, proof: { easiest: 20_000, steps: 0 } }]) assert.deepEqual(pathsOf({ pace }), [])
  })

  it('is named where it is wrong', () => {
    for (const pace of [null, 7, [], 'cepat']) assert.deepEqual(pathsOf({ pace }), ['pace'])
    assert.deepEqual(pathsOf({ pace: { netwrok: rate } }), ['pace.netwrok'])
    for (const network of [null, 5, []]) assert.deepEqual(pathsOf({ pace: { network } }), ['pace.network'])
    assert.deepEqual(pathsOf({ pace: { network: { atOnce: 5 } } }), ['pace.network.perHour'])
    assert.deepEqual(pathsOf({ pace: { network: { ...rate, perMinute: 1 } } }), ['pace.network.perMinute'])
    for (const atOnce of [0, -1, 1.5, '5', null, 1e9]) assert.deepEqual(pathsOf({ pace: { receipt: { ...rate, atOnce } } }), ['pace.receipt.atOnce'], String(atOnce))
    assert.deepEqual(pathsOf({ pace: { proof: { easiest: 500, steps: 5 } } }), ['pace.proof.easiest', 'pace.proof.steps'])
  })
})
