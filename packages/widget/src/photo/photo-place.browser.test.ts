/** Where a photo was taken is read from the block that cameras write, and from nothing else. */
import { expect } from 'chai'
import { photoPlace } from './photo-place.ts'

/** A JPEG with an EXIF block of the smallest kind: one directory that names the GPS directory. */
const jpeg = (little: boolean, [north, east]: readonly [string, string], degrees: readonly number[][]): Blob => {
  const view = new DataView(new ArrayBuffer(160))
  view.setUint16(0, 0xffd8)
  view.setUint16(2, 0xffe1)
  view.setUint16(4, 150)
  view.setUint32(6, 0x45786966)
  const start = 12
  view.setUint16(start, little ? 0x4949 : 0x4d4d)
  const short = (at: number, value: number): void => view.setUint16(start + at, value, little)
  const long = (at: number, value: number): void => view.setUint32(start + at, value, little)
  long(4, 8)
  short(8, 1)
  short(10, 0x8825)
  long(18, 26)
  short(26, 4)
  for (const [index, [tag, write]] of ([[1, (at: number) => view.setUint8(start + at, north.charCodeAt(0))], [2, (at: number) => long(at, 80)], [3, (at: number) => view.setUint8(start + at, east.charCodeAt(0))], [4, (at: number) => long(at, 104)]] as const).entries()) {
    short(28 + index * 12, tag)
    write(36 + index * 12)
  }
  for (const [index, value] of degrees.flat().entries()) {
    long(80 + index * 8, value)
    long(84 + index * 8, 1)
  }
  return new Blob([view.buffer])
}

describe('photoPlace', () => {
  for (const little of [true, false]) {
    it(`reads degrees, minutes and seconds, ${little ? 'little' : 'big'} end first`, async () => {
      expect(await photoPlace(jpeg(little, ['S', 'E'], [[6, 20, 14], [106, 40, 20]]))).to.equal('geo:-6.33722,106.67222')
    })
  }

  it('knows nothing of zeros, of degrees that are on no globe, of other files and of broken ones', async () => {
    const broken = jpeg(true, ['S', 'E'], [[6, 20, 14], [106, 40, 20]]).slice(0, 60)
    for (const file of [jpeg(true, ['N', 'E'], [[0, 0, 0], [0, 0, 0]]), jpeg(true, ['N', 'E'], [[200, 0, 0], [6, 0, 0]]), new Blob(['GIF89a']), new Blob([]), broken]) expect(await photoPlace(file)).to.equal(undefined)
  })
})
