/** One box of an MP4 file, of which all such files are made: length, type, and what is inside (ISO/IEC 14496-12 §4.2). */
export const mp4Box = (type: string, ...inside: readonly (Uint8Array | string)[]): Buffer => {
  const body = Buffer.concat(inside.map((part) => Buffer.from(part)))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + body.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
