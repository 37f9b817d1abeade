/** The place chunk: in isolation the tag of the form is registered at once, since registering upgrades the tags on the page. */
import { createDialog } from '../place/dialog.ts'
import { registerFrames } from '../place/lapor-frame.define.ts'
import { placeLauncher } from '../place/launcher.ts'
import type { LaporCall } from './lapor-calls.ts'
import type { Registry } from './registry.ts'

const lapor = window.Lapor ?? {}
const shelf = lapor['__LAPOR_VERSION__'] as Registry

if (shelf.settings.isolation) registerFrames(shelf)

if (!lapor.placed) {
  lapor.placed = true
  const dialog = createDialog(shelf)
  // A page that called before this file came made an array of its calls.
  const waiting = Array.isArray(lapor) ? (Array.prototype.splice.call(lapor, 0, Infinity) as LaporCall[]) : []
  lapor.open = async (site) => {
    // What is wrong with the form is told in the dialog.
    if (!shelf.settings.isolation) shelf.load('form').catch(() => undefined)
    dialog.open(site)
  }
  lapor.close = async () => dialog.close()
  lapor.push = async ([name, site]: LaporCall) => lapor[name]?.(site)
  for (const call of waiting) void lapor.push(call)
  placeLauncher(shelf, (site) => void lapor.open?.(site))
}
