/** A refusal, thrown by whatever finds the reason and answered as problem details (RFC 9457). */
import { type Issue, type KnownProblemCode, type Problem, problemCodes } from '../contract/index.ts'

export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: KnownProblemCode
  readonly issues: readonly Issue[] | undefined

  constructor(code: KnownProblemCode, issues?: readonly Issue[]) {
    super(problemCodes[code].title)
    this.code = code
    this.issues = issues
  }
}

export const problemResponse = ({ code, issues }: Pick<Refusal, 'code' | 'issues'>, headers: Readonly<Record<string, string>>, status: number = problemCodes[code].status): Response => {
  const problem: Problem = {
    type: `/problems#${code}`,
    title: problemCodes[code].title,
    status,
    code,
    ...(issues && { errors: issues.map(({ path, code }) => ({ pointer: path, code })) }),
  }
  return new Response(JSON.stringify(problem), { status, headers: { ...headers, 'content-type': 'application/problem+json' } })
}
