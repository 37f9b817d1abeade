/** Checks that what a phone noted in a video is gone, that what is seen and heard stays where it was, and that no other bytes pass as a video. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mp4Box as box } from '../../../../tests/server/mp4-box.ts'
import { cleanVideo } from './clean-video.ts'
import { fileMediaTypeOf } from './file-content.ts'

/** With its size in 64 bits, as large videos have it. */
const wide = (type: string, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(16)
  head.writeUInt32BE(1)
  head.write(type, 4, 'latin1')
  head.writeBigUInt64BE(BigInt(16 + body.length), 8)
  return Buffer.concat([head, body])
}

/** 3,900,000,000 seconds since 1904 are a day in 2027. */
const times = (version: 0 | 1): Buffer => {
  const body = Buffer.alloc(version === 1 ? 20 : 12, 0)
  body.writeUInt8(version)
  if (version === 1) body.writeBigUInt64BE(3_900_000_000n, 4)
  else body.writeUInt32BE(3_900_000_000, 4)
  return body
}

const track = (kind: string, ...more: Buffer[]): Buffer => box('trak', box('tkhd', times(0), 'lebar'), box('mdia', box('mdhd', times(1), 'skala'), box('hdlr', Buffer.alloc(8), kind, Buffer.alloc(13))), ...more)

/** Each in the one before; the sizes are written from outside to inside. */
const nested = (type: string, depth: number): Buffer => {
  const bytes = Buffer.alloc(8 * depth)
  for (let at = 0; at < depth; at++) {
    bytes.writeUInt32BE(8 * (depth - at), 8 * at)
    bytes.write(type, 8 * at + 4, 'latin1')
  }
  return bytes
}

const picture = 'gambar dan suara'

const film = (): Buffer =>
  Buffer.concat([
    box('ftyp', 'isom', Buffer.alloc(4)),
    box('uuid', 'catatan-pembuat: Siti Nurhaliza'),
    box('moov', box('mvhd', times(0), 'tempo'), track('vide', box('udta', 'nama-lagu')), track('soun'), track('meta', box('gpmd', 'jalur -6.337142')), box('udta', box('\u00a9xyz', '-06.3371+106.6723/')), box('meta', 'com.apple.quicktime.location.ISO6709')),
    wide('mdat', Buffer.from(picture)),
  ])

describe('a video', () => {
  const cleaned = (): Buffer => Buffer.from(cleanVideo(film()) ?? assert.fail('it is a video'))

  it('loses the place, the maker’s notes and the tracks that are neither seen nor heard', () => {
    for (const told of ['-06.3371', 'Siti', 'location.ISO6709', 'nama-lagu', '-6.337142']) {
      assert.ok(film().includes(told), told)
      assert.ok(!cleaned().includes(told), told)
    }
  })

  it('loses the times at which it was taken', () => {
    const time = Buffer.alloc(4)
    time.writeUInt32BE(3_900_000_000)
    assert.ok(film().includes(time))
    assert.ok(!cleaned().includes(time))
  })

  it('keeps picture and sound at their place, to which its index points', () => {
    assert.equal(cleaned().length, film().length)
    assert.equal(cleaned().indexOf(picture), film().indexOf(picture))
    for (const kept of ['vide', 'soun', 'lebar', 'skala', 'tempo']) assert.equal(cleaned().indexOf(kept), film().indexOf(kept), kept)
  })

  it('leaves the bytes that it was given as they are', () => {
    const given = film()
    cleanVideo(given)
    assert.deepEqual(given, film())
  })

  for (const [what, bytes] of [
    ['without a track that shows a picture', Buffer.concat([box('ftyp', 'isom'), box('moov', track('soun'))])],
    ['whose box is longer than the file', film().subarray(0, film().length - 1)],
    ['whose box is shorter than its own head', Buffer.concat([box('ftyp', 'isom'), Buffer.from([0, 0, 0, 4, 1, 1, 1, 1])])],
    ['whose wide box has no room for its size', Buffer.concat([film(), Buffer.from([0, 0, 0, 1, 0x6d, 0x64, 0x61, 0x74])])],
    ['whose boxes lie deeper in each other than anything that is watched', Buffer.concat([film(), nested('moov', 100)])],
    ['whose boxes lie deeper in each other than calls can, in 160 kB', Buffer.concat([film(), nested('moov', 20_000)])],
    ['with more boxes than an hour of it has', Buffer.concat([film(), ...Array.from({ length: 10_000 }, () => box('free'))])],
    ['with a page of HTML after its mark', Buffer.concat([Buffer.from('\0\0\0\u0018ftypisom', 'latin1'), Buffer.from('<script>alert(1)</script>'.repeat(9))])],
  ] as const) {
    it(`is none ${what}`, () => assert.ok(cleanVideo(bytes) === undefined))
  }
})

describe('the kind of a file', () => {
  it('is told by its content', () => {
    assert.equal(fileMediaTypeOf(film()), 'video/mp4')
    assert.equal(fileMediaTypeOf(Buffer.from('%PDF-1.7\n')), 'application/pdf')
    assert.equal(fileMediaTypeOf(Buffer.from(`${' '.repeat(900)}%PDF-1.4`)), 'application/pdf')
  })

  it('is neither for pictures in the boxes of a video, photos, and bytes that mention a PDF later', () => {
    for (const bytes of [box('ftyp', 'heic'), box('ftyp', 'avif'), Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(`${' '.repeat(1100)}%PDF-1.4`), Buffer.alloc(0)]) assert.equal(fileMediaTypeOf(bytes), undefined)
  })
})
