/** What becomes of a file that was chosen: a photo to be made small, a file to ask about, or nothing, with the reason. */
import type { FileMediaType } from '@lapor/sdk/contract'
import { fileKind } from '../../controllers/file-kind.ts'
import { isolated } from '../../locales/isolated.ts'
import { megabytes } from '../../locales/megabytes.ts'
import type { PhotoSentence } from '../../locales/photo-texts.ts'

/** What a site takes besides photos. */
export interface FileRule {
  readonly mediaType: FileMediaType
  readonly maxBytes: number
}

/** @returns what to ask about, or the sentence that says why it is not taken */
export const judgedFile = async (file: File, rules: readonly FileRule[]): Promise<'photo' | FileMediaType | PhotoSentence> => {
  const name = isolated(file.name)
  const mediaType = await fileKind(file)
  if (!mediaType && !/^(?:video|audio|application|text)\//.test(file.type)) return 'photo'
  const rule = rules.find((one) => one.mediaType === mediaType)
  if (!mediaType || !rule) return (texts) => (rules.length > 0 ? texts.notTaken(name) : texts.notAPhoto(name))
  if (file.size <= rule.maxBytes) return mediaType
  return (texts, lang) => texts.fileTooLarge(name, megabytes(file.size, lang), megabytes(rule.maxBytes, lang))
}
