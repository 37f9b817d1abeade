/** Waits until a file, or the names in a folder, are on the disk. */
import { open } from 'node:fs/promises'

export const flushFile = async (path: string): Promise<void> => {
  const opened = await open(path, 'r')
  // Windows flushes no folders; its file system keeps the name with the file.
  await opened.sync().catch(() => undefined).finally(() => opened.close())
}
