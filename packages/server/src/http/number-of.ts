/** A number of a query, which came as digits. */

export const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))
