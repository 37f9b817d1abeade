/** An agency that can be chosen on the desk. */

export interface AgencyChoice {
  readonly slug: string
  readonly name: string
}
