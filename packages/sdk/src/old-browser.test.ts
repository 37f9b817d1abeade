/** In browsers without AbortSignal.any (before Chrome 116, Firefox 124, Safari 17.4) a call ends when it is aborted, and when its time is over. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { it } from 'node:test'
import { promisify } from 'node:util'

/** The silent relay counts what was hung up on it. */
const program = `
  import { createServer } from 'node:http'
  import { once } from 'node:events'
  const { createClient } = await import('@lapor/sdk')
  const server = createServer(({ socket }) => server.emit('asked', socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const lapor = createClient({ baseUrl: 'http://127.0.0.1:' + server.address().port, site: 'kel-kademangan', retries: 0 })
  const controller = new AbortController()
  const asked = once(server, 'asked')
  const aborted = lapor.site.retrieve({ signal: controller.signal }).catch(({ name }) => name)
  const [socket] = await asked
  const hungUp = once(socket, 'close')
  controller.abort()
  const names = [await aborted, await lapor.site.retrieve({ timeoutMs: 20 }).catch(({ name }) => name)]
  await hungUp
  console.log(JSON.stringify([typeof AbortSignal.any, ...names]))
  process.exit()
`

it('a call without AbortSignal.any ends by its signal and by its time', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@lapor/source', '--import', 'data:text/javascript,delete AbortSignal.any', '--input-type=module', '--eval', program], { cwd: import.meta.dirname })
  assert.deepEqual(JSON.parse(stdout), ['undefined', 'AbortError', 'TimeoutError'])
})
