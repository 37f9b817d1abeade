/** `lapor-server message …`: what the relay owes others, and what did not arrive. */
import { parseArgs } from 'node:util'
import { messageStates } from '../domain/message.ts'
import { CliError } from './cli-error.ts'
import { say } from './say.ts'
import { atWork } from './workplace.ts'

const atOnce = 100

export const messageCommand = async (args: readonly string[]): Promise<void> => {
  const [name, ...rest] = args
  if (name === 'list') return list(rest)
  if (name === 'retry') return retry(rest)
  throw new CliError('Perintah pesan: message list, message retry.', 2)
}

/** Newest first; the first hundred are enough to see what is wrong. */
const list = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { state: { type: 'string', default: 'failed' } } })
  const state = messageStates.find((one) => one === values.state)
  if (state === undefined) throw new CliError(`--state harus salah satu dari ${messageStates.join(', ')}.`, 2)
  await atWork(async ({ actions }) => {
    const messages = await actions.listMessages(state, undefined, atOnce)
    for (const { id, channelId, news, attempts, dueAt, error } of messages) say(`${id}  ${(channelId ?? 'pelapor').padEnd(14)}  ${news.event.padEnd(19)}  ${'trackingId' in news ? news.trackingId : news.day}  ${attempts} kali dicoba, ${state === 'waiting' ? `berikutnya ${dueAt}` : dueAt}${error === null ? '' : `  ${error}`}`)
    if (messages.length === 0) say('Tidak ada pesan.')
    if (messages.length === atOnce) say(`Hanya ${atOnce} yang terbaru ditampilkan.`)
  })
}

const retry = async ([id]: readonly string[]): Promise<void> => {
  if (id === undefined) throw new CliError('Tulis pesannya, atau all: message retry ID|all', 2)
  await atWork(async ({ actions }) => {
    const { retried, unclear } = await actions.retryMessages(id === 'all' ? undefined : id)
    if (retried === 0 && id !== 'all') throw new CliError(`Tidak ada pesan gagal "${id}". Lihat "message list".`)
    say(`${retried} pesan akan dicoba lagi.`)
    if (unclear > 0) say(`${unclear} lagi tidak dikirim, karena mungkin sudah masuk di sistem lain (unclear-… di "message list"). Cari dulu di sana: bila ada, "upstream record"; bila tidak ada, "message retry ID".`)
  })
}
