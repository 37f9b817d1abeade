/** Prepares a WhatsApp message that a person may send to a reporter: a neutral text, never what the report says. */

/**
 * An Indonesian mobile number as wa.me wants it: from 08…, 62… or +62…, however it is grouped. Undefined where it is none.
 * @example
 * whatsappNumber('0812-3456-7890') // '6281234567890'
 */
export const whatsappNumber = (typed: string): string | undefined => {
  const digits = typed.replace(/\D/g, '')
  const national = digits.startsWith('62') ? digits.slice(2).replace(/^0/, '') : digits.startsWith('0') ? digits.slice(1) : digits
  return /^8\d{7,11}$/.test(national) ? `62${national}` : undefined
}

/** The officer's own WhatsApp is opened with it: whoever sees the phone of the reporter learns no more than that there is a report. */
export const whatsappLink = (number: string, trackingId: string, agency: string): string =>
  `https://wa.me/${number}?text=${encodeURIComponent(`Ada kabar dari ${agency} untuk laporan dengan kode ${trackingId}. Silakan buka halaman laporan Anda dengan kode tersebut. Kami tidak pernah meminta kode rahasia Anda.`)}`
