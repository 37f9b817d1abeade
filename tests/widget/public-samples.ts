/** Invented figures, to be changed where a test needs it: the first year of the channel, as it was told in the news. */
import type { Figures, Statistics } from '@lapor/sdk/contract'
import { agency } from './samples.ts'

export const someFigures = (change: Partial<Figures> = {}): Figures => ({
  received: 523,
  followedUp: 520,
  closed: [
    { reason: 'resolved', count: 401 },
    { reason: 'by-silence', count: 80 },
  ],
  archived: 12,
  withdrawn: 3,
  reopened: 7,
  late: 9,
  medianDaysToFollowUp: 2,
  medianDaysToClosing: 6,
  ...change,
})

export const someStatistics = (change: Partial<Statistics> = {}): Statistics => ({
  from: '2035-12',
  to: '2036-11',
  agency,
  figures: someFigures(),
  overdue: 4,
  agencies: [{ agency, figures: someFigures() }],
  classifications: [
    { classification: 'complaint', figures: someFigures({ received: 500, followedUp: 498 }) },
    { classification: 'aspiration', figures: someFigures({ received: 20, followedUp: 19 }) },
    { classification: 'information-request', figures: null },
  ],
  regions: [
    { regionCode: '36.74.07.1004', regionName: 'Kademangan', figures: someFigures() },
    { regionCode: '36.74.01.1003', regionName: 'Rawabuntu', figures: null },
  ],
  csv: '/data/kel-kademangan/statistik.csv?scope=agency&from=2035-12&to=2036-11',
  months: [
    { month: '2036-10', figures: someFigures({ received: 40, followedUp: 40 }) },
    { month: '2036-11', figures: someFigures({ received: 20, followedUp: 17 }) },
  ],
  ...change,
})
