/** Locks of this page alone, for what lies in its memory: no other tab can have it in hand, and a lease may run out while a slow photo is on its way. */
import type { Locks } from '@lapor/sdk/outbox'

/** Of all forms on the page: they share what they send. */
const held = new Set<string>()

export const pageLocks: Locks = {
  request: async (name, _, work) => {
    if (held.has(name)) return work(null)
    held.add(name)
    try {
      return await work({})
    } finally {
      held.delete(name)
    }
  },
}
