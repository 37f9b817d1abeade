// Finds a port that nobody on this machine listens to, and that the system gives to nobody who asks for any (those begin at 32768 on Linux,
// at 49152 elsewhere): so it is free still when a program listens to it a moment later, and again when that program is started anew.
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    const listen = () => server.listen(randomInt(20_000, 32_768), '127.0.0.1')
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? listen() : reject(error)))
    server.once('listening', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
    listen()
  })
