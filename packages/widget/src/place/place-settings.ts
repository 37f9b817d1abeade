/** What the script tag says of the form that it places: in a dialog, or in a frame. */
export interface PlaceSettings {
  readonly site: string | undefined
  /** Address of the relay. */
  readonly base: string
  /** The script tag's other `data-*`. */
  readonly settings: Readonly<Partial<Record<string, string>>>
}
