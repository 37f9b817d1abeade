/** Signs an officer in and out at this desk; the cookie is the browser's business. */

export interface DeskOfficer {
  readonly id: string
  readonly name: string
  readonly role: 'officer' | 'coordinator' | 'admin'
  /** Slug. */
  readonly agency: string
}

const ask = (method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Response> =>
  fetch('/v1/officer/session', { method, credentials: 'same-origin', headers: { 'lapor-desk': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })

/** Undefined: nobody is signed in. */
export const whoIsHere = async (): Promise<DeskOfficer | undefined> => {
  const response = await ask('GET')
  return response.ok ? ((await response.json()) as { officer: DeskOfficer }).officer : undefined
}

/** @returns the officer, or a sentence of what is wrong */
export const signIn = async (token: string): Promise<DeskOfficer | string> => {
  const response = await ask('POST', { token: token.trim() }).catch(() => undefined)
  if (response === undefined) return 'Relay tidak menjawab. Periksa sambungan, lalu coba lagi.'
  if (response.ok) return ((await response.json()) as { officer: DeskOfficer }).officer
  const { code } = (await response.json().catch(() => ({}))) as { code?: string }
  if (code === 'rate-limited') return 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.'
  if (code === 'origin-not-allowed') return 'Meja petugas perlu HTTPS, atau dibuka di mesin relay sendiri.'
  if (code !== undefined && wrongToken.has(code)) return 'Token tidak dikenal atau sudah dicabut. Mintalah yang baru kepada pengelola.'
  return 'Relay sedang terganggu. Coba lagi sebentar.'
}

/** Of what no token looks like, too: nobody shall ask for a new one because the relay, or a proxy before it, is ill. */
const wrongToken: ReadonlySet<string> = new Set(['officer-token-wrong', 'validation-failed', 'body-too-large'])

/** @returns whether it is done: else the cookie still opens the desk to whoever sits down here next */
export const signOut = async (): Promise<boolean> => (await ask('DELETE').catch(() => undefined))?.ok === true
