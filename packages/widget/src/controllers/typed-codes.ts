/** Takes tracking ID and secret out of what a person typed or pasted as one: a code in any writing, or a link with `#lapor=CODE.SECRET`. */

export interface TypedCodes {
  readonly id: string
  /** Empty where there is none in it. */
  readonly secret: string
}

export const typedCodes = (typed: string): TypedCodes => {
  const [, id = typed, secret = ''] = /#lapor=([^.\s]+)(?:\.(\S+))?/.exec(typed) ?? []
  return { id, secret }
}
