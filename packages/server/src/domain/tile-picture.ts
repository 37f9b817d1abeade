/** Whether some bytes are a picture that a map may show: read from the content, since a source's word for it only claims it. Pure. */

/** Formats that every browser on the floor shows and that hold no script: no SVG. */
const marks: readonly (readonly [mediaType: string, pattern: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
]

/** @returns undefined where it is none: a page that says sorry, an answer that was cut off before it began */
export const tilePictureType = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  return marks.find(([, pattern]) => pattern.test(head))?.[0]
}
