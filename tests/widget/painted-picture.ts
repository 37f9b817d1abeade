/** A small picture that each engine can read, painted where it is needed. */
export const paintedPicture = async (): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = 40
  canvas.height = 30
  canvas.getContext('2d')!.fillRect(0, 0, 40, 30)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg'))
}
