// bun main.mjs <relay> <door>…
import { walk } from './walk.mjs'

const [baseUrl, ...doors] = Bun.argv.slice(2)
for (const door of doors) await import(door)
console.log(JSON.stringify({ runtime: `bun ${Bun.version}`, ...(await walk(baseUrl)) }))
