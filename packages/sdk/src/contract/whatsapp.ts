/** The number under which WhatsApp finds an Indonesian mobile phone, however its owner has written it. */
import * as z from './zod.ts'

/**
 * An Indonesian mobile number as wa.me wants it: from 08…, 62… or +62…, however it is grouped. Undefined where it is none.
 * @example
 * contract.whatsappNumber('0812-3456-7890') // '6281234567890'
 */
export const whatsappNumber = (typed: string): string | undefined => {
  const digits = typed.replace(/\D/g, '')
  const national = digits.startsWith('62') ? digits.slice(2).replace(/^0/, '') : digits.startsWith('0') ? digits.slice(1) : digits
  return /^8\d{7,11}$/.test(national) ? `62${national}` : undefined
}

/** Asks for the number in order to write to the reporter; that an officer did so is written into the audit trail, where there is one. */
export const WhatsappBody = z.strictObject({})

/** Null where the reporter gave no number of a mobile phone; then nothing is written down. */
export const WhatsappNumber = z.looseObject({ number: z.nullable(z.string()) })

/** The number, or null, as a type. */
export type WhatsappNumber = z.infer<typeof WhatsappNumber>
