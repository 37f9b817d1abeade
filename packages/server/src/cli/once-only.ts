/** Names the intention of a typed command. */
import { randomUUID } from 'node:crypto'
import type { Once } from '../actions/once.ts'

/** A command typed twice is meant twice: a terminal has no lost answers to repeat. */
export const onceOnly = (): Once => ({ scope: 'cli', key: randomUUID(), fingerprint: '' })
