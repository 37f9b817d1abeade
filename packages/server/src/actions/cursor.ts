/** Where a list goes on, opaque to callers, so that the order of a list can change without breaking them. */

export const cursorOf = (position: readonly (string | number)[]): string => Buffer.from(JSON.stringify(position)).toString('base64url')

type Kind = 'string' | 'number'

type Position<Shape extends readonly Kind[]> = { readonly [Part in keyof Shape]: Shape[Part] extends 'string' ? string : number }

/**
 * @param shape what each part of a position is
 * @returns null where the cursor was not given by this list
 */
export const positionOf = <const Shape extends readonly Kind[]>(cursor: string, shape: Shape): Position<Shape> | null => {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const fits = parts.length === shape.length && parts.every((part, index) => typeof part === shape[index])
    return fits ? (parts as unknown as Position<Shape>) : null
  } catch {
    return null
  }
}
