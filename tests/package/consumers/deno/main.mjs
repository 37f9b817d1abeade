// deno run main.mjs <relay> <door>…
import { walk } from './walk.mjs'

const [baseUrl, ...doors] = Deno.args
for (const door of doors) await import(door)
console.log(JSON.stringify({ runtime: `deno ${Deno.version.deno}`, ...(await walk(baseUrl)) }))
