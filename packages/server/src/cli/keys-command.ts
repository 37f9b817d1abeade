/** `lapor-server keys …`: the keys that identities are encrypted with. */
import { writtenKey, newIdentityKey } from '../identity/identity-keys.ts'
import { CliError } from './cli-error.ts'
import { say } from './say.ts'
import { atWork } from './workplace.ts'

export const keysCommand = async ([name]: readonly string[]): Promise<void> => {
  if (name === 'new') return make()
  if (name === 'list') return list()
  if (name === 'rotate') return rotate()
  throw new CliError('Perintah kunci: keys new, keys list, keys rotate.', 2)
}

/** On stdout and nowhere else: whoever asks for it puts it where keys are kept. */
const make = async (): Promise<void> => say(writtenKey(newIdentityKey()))

const list = (): Promise<void> =>
  atWork(async ({ actions, context }) => {
    const used = await actions.keysInUse()
    const { currentKeyId } = context.vault
    for (const id of new Set([currentKeyId, ...used.keys()])) say(`${id.padEnd(40)}  ${used.get(id) ?? 0} identitas${id === currentKeyId ? '  (kunci yang dipakai sekarang)' : ''}`)
  })

const rotate = (): Promise<void> =>
  atWork(async ({ actions, context }) => {
    const done = await actions.rotateKeys((sofar) => say(`${sofar} identitas …`))
    say(done === 0 ? `Semua identitas sudah memakai kunci ${context.vault.currentKeyId}.` : `${done} identitas dibungkus ulang dengan kunci ${context.vault.currentKeyId}. Kunci lama tidak dipakai lagi di berkas ini; simpan selama cadangan lama masih disimpan.`)
  })
