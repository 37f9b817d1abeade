/** Finds files that come with this package, the same from the sources as from the built files. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const packageFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))

export const dataFolder = (folder: string): string => join(packageFolder('@lapor/server'), 'data', folder)
