/** A relay that notes what reached it: by key, as often as it came. */
import { NetworkError } from '../../packages/sdk/src/index.ts'
import { createOutbox, type Outbox } from '../../packages/sdk/src/outbox/index.ts'
import type { Storage } from '../../packages/sdk/src/storage/index.ts'
import { receipt } from '../sdk/outbox-samples.ts'
import { site, type OriginLocks } from './mirrored-page.ts'

export class ToldRelay {
  readonly reports: string[] = []
  readonly photos: string[] = []
  isThere = true
  arePhotosTaken = true

  outbox(storage: Storage, locks?: OriginLocks): Outbox {
    const act = (list: string[], id: string, isTaken = this.isThere): void => {
      if (!isTaken) throw new NetworkError('x')
      list.push(id)
    }
    return createOutbox({
      storage,
      site,
      locks: locks ?? null,
      send: {
        report: async ({ id }) => (act(this.reports, id), { ...receipt, trackingId: `T-${id}` }),
        photo: async ({ id }) => act(this.photos, id, this.isThere && this.arePhotosTaken),
      },
    })
  }
}
