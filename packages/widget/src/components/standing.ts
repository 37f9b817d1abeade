/** How far an entry is, as one word to compare: another one once an attempt has ended, the same while one is made. */
import type { OutboxEntry } from '@lapor/sdk/outbox'

export const standing = ({ state, attempts, photos }: OutboxEntry): string => [state, attempts, ...photos.map((photo) => photo.state)].join()
