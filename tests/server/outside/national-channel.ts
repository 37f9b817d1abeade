/** Plays SP4N-LAPOR! as far as its traces are visible, with the moods of a server far away: slow, garbled, repeating itself, failing. */
import { openReceiver, type Received, type Reply } from './receiver.ts'

export type Mood = 'well' | 'garbled' | 'login-page' | 'repeats' | 'refuses' | 'fails' | 'overloaded' | 'hangs-up' | 'says-no'

export const openNationalChannel = async () => {
  let mood: Mood = 'well'
  let next = 1_234_567
  let answerFirst: (() => void) | undefined
  /** Two are answered in the same moment: that is when both would believe one number. */
  const twoAreAsking = async (): Promise<void> => {
    if (answerFirst === undefined) return new Promise((resolve) => (answerFirst = resolve))
    answerFirst()
    answerFirst = undefined
  }
  const taken = (id: number): Reply => ({ status: 200, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0"?><hasil><trackingid>${id}</trackingid><transaksiid>tx-${id}</transaksiid></hasil>` })
  const replies: Readonly<Record<Mood, () => Reply>> = {
    well: () => taken(next++),
    repeats: () => ({ ...taken(next), after: twoAreAsking() }),
    garbled: () => ({ status: 200, body: '<hasil><trackingid>12' }),
    'login-page': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body><p>Silakan masuk</body>' }),
    refuses: () => ({ status: 400, body: '<hasil><pesan>Instansi tidak dikenal</pesan></hasil>' }),
    'says-no': () => ({ status: 200, body: '<hasil><error>Token kedaluwarsa</error></hasil>' }),
    fails: () => ({ status: 500, body: 'Oops' }),
    overloaded: () => ({ status: 503, headers: { 'retry-after': '60' } }),
    'hangs-up': () => ({ status: 0, cut: true }),
  }
  const server = await openReceiver((received: Received): Reply => {
    if (received.path === '/api/services/f01/gettopics') return new URLSearchParams(received.body).get('KEYTOKEN') === 'kunci-rahasia' ? { status: 200, body: '[{"id":"12","parent":null,"topic_name":"Jalan"},{"id":"99","parent":"12","topic_name":"Topik Lainnya"}]' } : { status: 403 }
    return received.path === '/api/stream/addstream' ? replies[mood]() : { status: 404 }
  })
  return { ...server, feels: (now: Mood): void => void (mood = now), streams: (): Received[] => server.received.filter(({ path }) => path === '/api/stream/addstream') }
}

export type NationalChannel = Awaited<ReturnType<typeof openNationalChannel>>
