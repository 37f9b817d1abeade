/** A phone that follows a report which the officer closed, with two photos of what was done. */
import { bytesPath, Phone } from './following-phone.ts'
import { paintedPicture } from './painted-picture.ts'
import { anAttachment, aReport, aStep, filed, verified } from './samples.ts'

export const closedWithEvidence = (): Phone => {
  const evidence = [anAttachment('bukti-1', 'officer'), anAttachment('bukti-2', 'officer')]
  const phone = new Phone().knows(aReport({ status: 'closed', attachments: evidence }), [
    filed,
    verified,
    aStep('closed', 'closed', { at: '2036-11-27T10:00:00+07:00', text: 'Lampu sudah diganti.', reason: 'resolved', attachments: evidence }),
  ])
  phone.relay.on('GET', bytesPath, async () => new Response(await paintedPicture()))
  return phone
}
