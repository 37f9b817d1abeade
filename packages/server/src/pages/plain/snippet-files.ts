/** The widget's files as the relay serves them, for the lines that a webmaster pastes. */
import { join } from 'node:path'
import { packageFolder } from '../../package-folder.ts'
import { integrityOf, servedFile, widgetVersion } from '../assets.ts'
import { readFolderFile } from '../file-folder.ts'
import type { SnippetFiles } from './snippet-lines.ts'

/** Undefined where the widget is not built. */
export const snippetFiles = async (base: string, baseUrl: string | undefined): Promise<SnippetFiles | undefined> => {
  const dist = join(packageFolder('@lapor/widget'), 'dist')
  const [loader, form] = await Promise.all([readFolderFile(dist, 'lapor.js'), readFolderFile(dist, 'lapor-form.js')])
  if (loader === undefined || form === undefined) return undefined
  return { base, version: await widgetVersion(), loader: integrityOf(servedFile(loader, baseUrl).bytes), form: integrityOf(form.bytes, 'sha256') }
}
