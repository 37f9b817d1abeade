/** The mirror of a site on this page: one for all its forms, and for those that take their place on a page without reloads. */
import { openMirror, type Mirror } from './open-mirror.ts'

interface Known {
  readonly mirror: Mirror
  /** Where the frame may stand. A form that has left for good is not held back. */
  readonly places: WeakRef<Node>[]
}

const known = new Map<string, Known>()

/** @param place where the frame may stand, out of sight; taken out and put in again with its host, it goes on */
export const mirrorOf = (base: string, site: string, place: Node): Mirror => {
  const name = `${base} ${site}`
  const one = known.get(name) ?? openAt(base, site, place)
  one.places.push(new WeakRef(place))
  known.set(name, one)
  return one.mirror
}

const openAt = (base: string, site: string, place: Node): Known => {
  const frame = document.createElement('iframe')
  frame.hidden = true
  place.appendChild(frame)
  const places: WeakRef<Node>[] = []
  const stand = (): void => {
    if (!frame.isConnected) places.map((one) => one.deref()).find((one) => one?.isConnected)?.appendChild(frame)
  }
  const mirror = openMirror(frame, base, site, stand)
  mirror.isLacking = !isSecureContext
  return { mirror, places }
}
