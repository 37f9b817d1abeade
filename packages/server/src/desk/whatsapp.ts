/** Prepares a WhatsApp message that a person may send to a reporter: a neutral text, never what the report says. */

/** The officer's own WhatsApp is opened with it: whoever sees the phone of the reporter learns no more than that there is a report. */
export const whatsappLink = (number: string, trackingId: string, agency: string): string =>
  `https://wa.me/${number}?text=${encodeURIComponent(`Ada kabar dari ${agency} untuk laporan dengan kode ${trackingId}. Silakan buka halaman laporan Anda dengan kode tersebut. Kami tidak pernah meminta kode rahasia Anda.`)}`
