/** A photo on a citizen's phone: a file to choose, plain so that it stays small. */
import { join } from 'node:path'
import sharp from 'sharp'

/** @returns where it lies */
export const photoIn = async (folder: string, { width, height } = { width: 800, height: 600 }): Promise<string> => {
  const file = join(folder, 'jalan.jpg')
  await sharp({ create: { width, height, channels: 3, background: '#777' } }).jpeg().toFile(file)
  return file
}
