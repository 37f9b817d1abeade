/** The real relay on a real file, killed with SIGKILL in the middle of its work and started again where it was. */
import { freePort } from '../../scripts/free-port.mjs'
import { command, dataFolder, type ServerProcess, startServer } from '../server/server-process.ts'

export interface MortalRelay {
  readonly baseUrl: string
  readonly dataFile: string
  /** As when the power fails; resolves when it serves again. */
  readonly killAndRestart: () => Promise<void>
  /** What it wrote into its log, over all its lives. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** @param origins pages that may use the sites, by site key */
export const startMortalRelay = async (origins: readonly (readonly [site: string, origin: string])[]): Promise<MortalRelay> => {
  const place = dataFolder()
  for (const words of [['seed'], ...origins.map(([site, origin]) => ['site', 'allow', site, origin])]) {
    const { code, stdout, stderr } = await command(place.dataFile, words)
    if (code !== 0) throw new Error(`lapor-server ${words.join(' ')} ended with ${code}: ${stdout}${stderr}`)
  }
  let past = ''
  const settings = { LAPOR_LOG: 'error', PORT: String(await freePort()) }
  let server: ServerProcess = await startServer(place.dataFile, [], settings)
  const { baseUrl } = server
  return {
    baseUrl,
    dataFile: place.dataFile,
    killAndRestart: async () => {
      await server.end('SIGKILL')
      past += server.output()
      server = await startServer(place.dataFile, [], settings)
    },
    log: () => past + server.output(),
    stop: async () => {
      await server.end('SIGTERM')
      place.remove()
    },
  }
}
