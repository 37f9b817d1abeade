/** The receipt as a picture: what a phone's gallery keeps and a printer prints. */
import { qrPath, quietZone, type QrModules } from './qr-squares.ts'

export interface PictureWords {
  readonly title: string
  /** Below the title: agency, matter, moment. */
  readonly lead: readonly string[]
  readonly codes: readonly { readonly name: string; readonly code: string }[]
  readonly promises: readonly string[]
  readonly hint: string
}

const width = 1080
const margin = 72
const font = "Roboto, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif"
const qrWidth = 420

/** Of the band on top; any notation that a canvas takes. */
export interface PictureColours {
  readonly ground: string
  readonly ink: string
}

/**
 * @throws Error where the browser makes no picture of a canvas
 */
export const receiptPicture = async (words: PictureWords, qr: QrModules, colours: PictureColours): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  const context = contextOf(canvas)
  // Twice: first to learn how high it becomes, then to draw.
  canvas.height = Math.ceil(draw(context, words, qr, colours, 1))
  draw(contextOf(canvas), words, qr, colours, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the canvas gave no picture')
  return blob
}

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('there is no canvas')
  return context
}

/** @returns the height that it needs */
const draw = (context: CanvasRenderingContext2D, { title, lead, codes, promises, hint }: PictureWords, qr: QrModules, { ground, ink }: PictureColours, height: number): number => {
  let y = 0
  const write = (text: string, look: string, colour: string, lineHeight: number): void => {
    context.font = `${look} ${font}`
    context.fillStyle = colour
    context.textBaseline = 'top'
    for (const line of wrapped(context, text, width - 2 * margin)) {
      context.fillText(line, margin, y)
      y += lineHeight
    }
  }
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = ground
  context.fillRect(0, 0, width, 132)
  y = 42
  write(title, '700 46px', ink, 56)
  y = 172
  for (const line of lead) write(line, '400 34px', '#1a2430', 46)
  for (const { name, code } of codes) {
    y += 28
    write(name, '400 30px', '#51606f', 42)
    write(code, code.length > 20 ? '700 40px' : '700 58px', '#1a2430', code.length > 20 ? 52 : 68)
  }
  y += 28
  for (const promise of promises) write(promise, '400 32px', '#1a2430', 44)
  y += 28
  const module = qrWidth / (qr.size + 2 * quietZone)
  context.save()
  context.translate(margin, y)
  context.scale(module, module)
  context.fillStyle = '#000'
  context.fill(new Path2D(qrPath(qr)))
  context.restore()
  y += module * qr.size + 36
  write(hint, '400 30px', '#51606f', 42)
  return y + margin
}

/** Lines that fit; a word that is too long for one is broken. */
const wrapped = (context: CanvasRenderingContext2D, text: string, room: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (context.measureText(longer).width <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && context.measureText(line + character).width > room) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return [...lines, line]
}
