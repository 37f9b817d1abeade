/** English sentences of the ways to keep a receipt. */
import type { KeepTexts } from '../keep-texts.ts'

export const keepTexts: KeepTexts = {
  lang: 'en',
  heading: 'Keep this receipt',
  toMyself: 'Save it for me on WhatsApp',
  toMyselfHint: 'Choose your own name, not a group: the message holds the secret code.',
  message: (agency, title, trackingId, secret, link) =>
    `My report to ${agency}\n“${title}”\nTracking code: ${trackingId}\nSecret code: ${secret}\nOpen the report: ${link}\nFor myself only. Do not forward.`,
  copyMessage: 'Copy that message',
  picture: 'Save as a picture',
  pictureReady: 'The picture is ready. Press and hold it to save it, or download it.',
  pictureAlt: (trackingId) => `Receipt of report ${trackingId}, with its secret code and a QR code`,
  download: 'Download the picture',
  print: 'Print',
  qr: 'Show a QR code',
  qrAlt: 'QR code of the link to the report, with the secret code',
  qrHint: 'Scan it with another phone to open this report there. The link holds the secret code:',
  loading: 'Preparing…',
  failed: 'That did not work yet, perhaps because of a weak signal. Try again.',
  calendar: 'Note the deadline in a calendar',
  calendarDone: 'A calendar file was made. Open it to add it to your calendar.',
  event: {
    communication: (trackingId) => `Word due on report ${trackingId}`,
    resolution: (trackingId) => `Report ${trackingId} due to be settled`,
  },
  otherEvent: (kind, trackingId) => `${kind}: report ${trackingId}`,
  share: 'Share with others',
  shareHint: 'Only the tracking code, without the secret code. A confidential or unchecked report stays unreadable for others.',
  shareMessage: (agency, trackingId) => `Report ${trackingId} to ${agency}. See its progress here:`,
  shareCopied: 'The link without the secret code was copied. Paste it anywhere.',
  paperTitle: 'Receipt of a report',
  receivedAt: (moment) => `Received ${moment}`,
  paperHint: 'Keep it to yourself. Whoever has the secret code can read the officer’s answers and reply.',
}
