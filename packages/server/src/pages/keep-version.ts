/** Keeps the files of each version that a relay has served beside its database: a page that pinned one works on after an upgrade. */
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** As in a package.json; nothing that leads out of a folder. */
export const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** What pages load; the rest of the build is for bundlers, which bring their own. */
export const scriptTagFile = /^lapor(-[a-z]+)?\.js$/

/** Undefined for a database that has no place on the disk. */
export const keptFolderOf = (dataFile: string): string | undefined => (dataFile === ':memory:' ? undefined : `${dataFile}.versi`)

/** A published version never changes; one under development is overwritten with each start. Without a build there is nothing to keep. */
export const keepVersion = async (version: string, dist: string, kept: string): Promise<void> => {
  const files = (await readdir(dist).catch(() => [])).filter((name) => scriptTagFile.test(name))
  if (files.length === 0) return
  await mkdir(join(kept, version), { recursive: true })
  for (const name of files) await copyFile(join(dist, name), join(kept, version, name))
}
