/** A browser without JavaScript at the relay's pages: gets a form, fills in its fields, sends it, and reads what comes. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Answered, Town } from './town.ts'

export interface SentPhoto {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface PaperForm {
  readonly action: string
  /** As they stand in the page: hidden ones, what was typed, what is chosen. */
  readonly fields: Readonly<Record<string, string>>
}

export interface Sending {
  readonly photos?: readonly SentPhoto[]
  readonly headers?: Readonly<Record<string, string>>
  readonly address?: string
}

const plain = (markup: string): string => markup.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')

/** What a person reads. */
export const readable = ({ text }: Pick<Answered, 'text'>): string => plain(text.replace(/<head>.*?<\/head>/s, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

/** All forms of a page with what they would send as they stand. */
const formsOf = ({ text }: Pick<Answered, 'text'>): PaperForm[] =>
  [...text.matchAll(/<form method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].map(([, action = '', inside = '']) => {
    const fields: Record<string, string> = {}
    for (const [tag] of inside.matchAll(/<input[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(tag)?.[1]
      const isChoice = /type="(radio|checkbox)"/.test(tag)
      if (name !== undefined && !tag.includes('type="file"') && (!isChoice || tag.includes(' checked'))) fields[name] = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
    }
    for (const [, name = '', value = ''] of inside.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n?(.*?)<\/textarea>/gs)) fields[name] = plain(value)
    for (const [, name = '', options = ''] of inside.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) fields[name] = plain(/value="([^"]*)" selected/.exec(options)?.[1] ?? /value="([^"]*)"/.exec(options)?.[1] ?? '')
    return { action, fields }
  })

export const formTo = (page: Pick<Answered, 'text'>, action: string, act?: string): PaperForm => {
  const found = formsOf(page).find((form) => form.action === action && (act === undefined || form.fields['act'] === act))
  assert.ok(found, `no form to ${action}`)
  return found
}

/** Line breaks as a browser sends them. */
export const bodyOf = (fields: Readonly<Record<string, string>>, photos: readonly SentPhoto[] = []): { readonly type: string; readonly bytes: Buffer } => {
  const boundary = `----paper${randomUUID()}`
  const part = (head: string, content: Uint8Array | string): Buffer => Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')])
  const parts = [...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value.replace(/\r?\n/g, '\r\n'))), ...photos.map(({ name, bytes }) => part(`name="photos"; filename="${name}"\r\nContent-Type: image/jpeg`, bytes))]
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]) }
}

export const paperAt = (town: Town, origin = 'http://relay.example') => ({
  open: (path: string): Promise<Answered> => town.fetch(new Request(`${origin}${path}`)),
  send: ({ action, fields }: PaperForm, change: Readonly<Record<string, string>> = {}, { photos, headers = {}, address }: Sending = {}): Promise<Answered> => {
    const { type, bytes } = bodyOf({ ...fields, ...change }, photos)
    return town.fetch(new Request(`${origin}${action}`, { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': type, origin, ...headers } }), address === undefined ? {} : { address })
  },
})
