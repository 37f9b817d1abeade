/** Registers the frame under the tag of the form: in isolation this class stands for it, and the form's own chunk finds the tag taken. */
import { LaporFrame } from './lapor-frame.ts'
import type { PlaceSettings } from './place-settings.ts'

const formTag = 'lapor-widget'

export const registerFrames = (defaults: PlaceSettings): void => {
  LaporFrame.defaults = defaults
  if (!customElements.get(formTag)) customElements.define(formTag, LaporFrame)
}
