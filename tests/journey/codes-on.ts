/** Reads both codes of the receipt that is on the screen, as a person would copy them. */
import assert from 'node:assert/strict'
import type { Reporter } from './talk.ts'

/** Both ways in which a code is written. */
export const written = (code: string): string[] => [code, code.replace(/-/g, '')]

export const codesOn = async (reporter: Pick<Reporter, 'sees' | 'screen'>): Promise<{ trackingId: string; secret: string }> => {
  await reporter.sees('Laporan Anda terkirim')
  const screen = await reporter.screen()
  const [trackingId = ''] = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}(?!-)/.exec(screen.replace(/\s*-\s*/g, '-')) ?? []
  const [secret = ''] = /(?:[2-9B-Z]{4}-){5}[2-9B-Z]{4}/.exec(screen.replace(/\s*-\s*/g, '-')) ?? []
  assert.match(trackingId, /^[2-9B-Z-]{14}$/, screen)
  assert.match(secret, /^[2-9B-Z-]{29}$/, screen)
  return { trackingId, secret }
}
