/** Proves in real engines what leaves the phone when a photo is attached, by reading the bytes. */
import { expect } from 'chai'
import { PhotoError } from './photo-error.ts'
import { shrinkPhoto } from './shrink-photo.ts'

describe('shrinkPhoto', () => {
  it('brings a noisy picture of more than 4 MB below 250,000 bytes', async () => {
    const original = await painted(2400, 1800, noise, 0.95)
    expect(original.size).to.be.greaterThan(4_000_000)

    const { blob, width, height } = await shrinkPhoto(original)

    expect(blob.type).to.equal('image/jpeg')
    expect(blob.size).to.be.at.most(250_000)
    expect(width / height).to.be.closeTo(4 / 3, 0.01)
    expect(await sizeOf(blob)).to.deep.equal([width, height])
  })

  it('leaves EXIF, GPS and XMP behind', async () => {
    const original = await withMetadata(await painted(80, 40, halves))
    expect(await textOf(original)).to.include('Exif').and.to.include('GPS-HERE').and.to.include('ns.adobe.com/xap')

    const { blob } = await shrinkPhoto(original)

    expect(await textOf(blob)).to.not.match(/GPS-HERE|ns\.adobe\.com|Kamera Uji/)
    expect(await segmentsOf(blob)).to.not.include('Exif')
  })

  it('turns a photo that was taken sideways upright', async () => {
    const { blob, width, height } = await shrinkPhoto(await withMetadata(await painted(80, 40, halves)))

    expect([width, height]).to.deep.equal([40, 80])
    expect(await colourAt(blob, 20, 10)).to.equal('red')
    expect(await colourAt(blob, 20, 70)).to.equal('blue')
  })

  it('encodes a small picture anew as well, at its own size', async () => {
    const original = await painted(80, 40, halves)
    const { blob, width, height } = await shrinkPhoto(original)
    expect([width, height]).to.deep.equal([80, 40])
    expect(blob).to.not.equal(original)
  })

  it('keeps the longest side within maxEdge', async () => {
    const { width, height } = await shrinkPhoto(await painted(300, 900, halves), { maxEdge: 450 })
    expect([width, height]).to.deep.equal([150, 450])
  })

  it('lays a transparent picture on white', async () => {
    const { blob } = await shrinkPhoto(await painted(80, 40, () => undefined, undefined, 'image/png'))
    expect(await colourAt(blob, 40, 20)).to.equal('white')
  })

  it('refuses a file that is no picture although its name says so', async () => {
    const pretender = new File(['<?php echo 1 ?>'], 'jalan-rusak.jpg', { type: 'image/jpeg' })
    expect(await refusalOf(shrinkPhoto(pretender))).to.equal('undecodable')
  })

  it('refuses a picture that breaks off after its header', async () => {
    const broken = (await painted(80, 40, halves)).slice(0, 30, 'image/jpeg')
    expect(await refusalOf(shrinkPhoto(broken))).to.equal('undecodable')
  })

  it('refuses what does not fit at any size', async () => {
    const original = await painted(400, 400, noise)
    expect(await refusalOf(shrinkPhoto(original, { maxBytes: 500 }))).to.equal('too-large')
  })
})

type Painter = (context: CanvasRenderingContext2D, width: number, height: number) => void

const painted = async (width: number, height: number, paint: Painter, quality = 0.9, type = 'image/jpeg'): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  paint(canvas.getContext('2d')!, width, height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type, quality))
}

const halves: Painter = (context, width, height) => {
  context.fillStyle = 'red'
  context.fillRect(0, 0, width / 2, height)
  context.fillStyle = 'blue'
  context.fillRect(width / 2, 0, width / 2, height)
}

const noise: Painter = (context, width, height) => {
  const image = context.createImageData(width, height)
  let seed = 7
  for (let i = 0; i < image.data.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    image.data[i] = i % 4 === 3 ? 255 : seed >>> 24
  }
  context.putImageData(image, 0, 0)
}

/** Puts an Exif block (orientation 6: stored on its left side; a camera's name; a GPS block) and an XMP packet into a JPEG. */
const withMetadata = async (jpeg: Blob): Promise<Blob> => {
  const entry = (tag: number, type: number, count: number, value: number): number[] => [tag & 255, tag >> 8, type, 0, count, 0, 0, 0, value & 255, value >> 8, 0, 0]
  const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0))
  const tiff = [
    ...ascii('II'), 42, 0, 8, 0, 0, 0,
    3, 0, ...entry(0x010f, 2, 11, 68), ...entry(0x0112, 3, 1, 6), ...entry(0x8825, 4, 1, 50), 0, 0, 0, 0,
    1, 0, ...entry(0x001d, 2, 9, 80), 0, 0, 0, 0,
    ...ascii('Kamera Uji\0\0'), ...ascii('GPS-HERE\0'),
  ]
  const segment = (body: number[]): number[] => [0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]
  const exif = segment([...ascii('Exif\0\0'), ...tiff])
  const xmp = segment(ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'))
  return new Blob([jpeg.slice(0, 2), new Uint8Array([...exif, ...xmp]), jpeg.slice(2)], { type: 'image/jpeg' })
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

const textOf = async (blob: Blob): Promise<string> => Array.from(await bytesOf(blob), (byte) => String.fromCharCode(byte)).join('')

/** First letters of every segment of a JPEG before its picture. */
const segmentsOf = async (blob: Blob): Promise<string[]> => {
  const bytes = await bytesOf(blob)
  const found: string[] = []
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!) {
    found.push(String.fromCharCode(...bytes.slice(at + 4, at + 8)))
  }
  return found
}

const drawn = async (blob: Blob): Promise<CanvasRenderingContext2D> => {
  const bitmap = await createImageBitmap(blob)
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  const context = canvas.getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  return context
}

const sizeOf = async (blob: Blob): Promise<[number, number]> => {
  const { canvas } = await drawn(blob)
  return [canvas.width, canvas.height]
}

const colourAt = async (blob: Blob, x: number, y: number): Promise<string> => {
  const [r = 0, g = 0, b = 0] = (await drawn(blob)).getImageData(x, y, 1, 1).data
  return `${r > 200 ? 'r' : ''}${g > 200 ? 'g' : ''}${b > 200 ? 'b' : ''}`.replace(/^rgb$/, 'white').replace(/^r$/, 'red').replace(/^b$/, 'blue')
}

const refusalOf = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(() => 'nothing was refused', (reason: unknown) => reason)
  return error instanceof PhotoError ? error.code : String(error)
}
