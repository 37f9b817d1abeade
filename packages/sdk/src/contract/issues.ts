/** Turns what a schema found wrong into issues: a JSON Pointer and a code per field. */
import type { IssueCode } from './problem.ts'
import type * as z from './zod.ts'

/** One thing wrong with one field. `path` is a JSON Pointer (RFC 6901), e.g. "/place/regionCode". */
export interface Issue {
  /** JSON Pointer of the field; "" is the whole. */
  readonly path: string
  /** What is wrong with it: "required", "too-long", … */
  readonly code: IssueCode
}

const pointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')

/**
 * @param input the value that was checked: it tells a missing field from a wrong one
 * @example
 * const result = contract.ReportSubmission.safeParse({})
 * const issues = result.success ? [] : contract.issuesOf(result.error, {})
 */
export const issuesOf = (error: z.core.$ZodError, input: unknown): Issue[] => {
  const found = error.issues.flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: pointer([...issue.path, key]), code: 'unknown-field' }))
    return [{ path: pointer(issue.path), code: codeOf(issue, valueAt(input, issue.path)) }]
  })
  // One sentence beside a field is enough: an empty text is both too short and without a letter.
  return found.filter((issue, at) => found.findIndex((other) => other.path === issue.path) === at)
}

const codeOf = (issue: z.core.$ZodIssue, value: unknown): IssueCode => {
  if (value === undefined || value === '') return 'required'
  if (issue.code === 'too_small') return 'too-short'
  if (issue.code === 'too_big') return 'too-long'
  return 'invalid'
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined), input)
