/** English sentences of the reply to the officer. */
import type { ReplyTexts } from '../reply-texts.ts'

export const replyTexts: ReplyTexts = {
  lang: 'en',
  heading: 'Reply to the officer',
  asked: 'The officer is waiting for your answer',
  label: 'Your reply',
  hint: 'Only you and the officer can read it.',
  photosHint: (most) => `At most ${most} ${most === 1 ? 'photo' : 'photos'}. Location data inside is removed on your device.`,
  send: 'Send reply',
  sending: 'Sending…',
  again: 'Send again',
  sent: 'Your reply was sent.',
  kept: 'The reply was not sent yet. What you wrote is still here.',
  unsure: 'It is not certain that the reply was sent. Press “Send again”; the officer gets it once only. After that you can write more.',
  tooShort: 'Please write a reply first, at least 3 letters.',
  tooLong: 'The reply is too long. At most 5,000 letters.',
  photosLeftOut: (count) => `${count} ${count === 1 ? 'photo was' : 'photos were'} refused and not sent.`,
  photosStayed: (count) => `${count} ${count === 1 ? 'photo is' : 'photos are'} not sent yet and ${count === 1 ? 'stays' : 'stay'} here.`,
  sendPhotos: 'Send photos',
}
