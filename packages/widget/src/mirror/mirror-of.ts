/** The mirror of a site on this page: one for all its forms, and for those that take their place on a page without reloads. */
import { openMirror, type Mirror } from './open-mirror.ts'

const known = new Map<string, { readonly frame: HTMLIFrameElement; readonly mirror: Mirror }>()

/** @param place where the frame stands, out of sight; taken out and put in again with its host, it goes on */
export const mirrorOf = (base: string, site: string, place: Node): Mirror => {
  const name = `${base} ${site}`
  let one = known.get(name)
  if (!one) {
    const frame = document.createElement('iframe')
    frame.hidden = true
    known.set(name, (one = { frame, mirror: openMirror(frame, base, site) }))
    one.mirror.isLacking = !isSecureContext
  }
  if (!one.frame.isConnected) place.appendChild(one.frame)
  return one.mirror
}
