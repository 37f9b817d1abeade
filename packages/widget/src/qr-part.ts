/** What the widget loads once somebody wants a QR code or a picture. */
import { generate } from 'lean-qr/nano'
import type { QrModules } from './components/lapor-keep/qr-squares.ts'

export const qrModules = (text: string): QrModules => {
  const code = generate(text)
  return { size: code.size, get: (x, y) => code.get(x, y) }
}
