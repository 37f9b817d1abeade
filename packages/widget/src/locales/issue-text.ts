/** The sentence for one thing that is wrong with one field. */
import type { FormTexts } from './form-texts.ts'
import { known } from './known.ts'

/** A code or field of a newer relay is shown by its raw label: better than silence. */
export const issueText = (texts: FormTexts, { path, code }: { readonly path: string; readonly code: string }): string => {
  const field = known(texts.fields, path) ?? path
  return known(texts.issuesOfFields, `${path} ${code}`) ?? known(texts.issues, code)?.(field) ?? `${field}: ${code}`
}
