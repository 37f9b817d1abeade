/** Reads the small lists that the relay gives its own desk: agencies, regions, lines for the webmaster. */

/** What cannot be read is an empty list: the field says so by having nothing to choose. */
export const readDeskFile = async <Item>(name: string): Promise<readonly Item[]> => {
  const response = await fetch(`/desk/${name}`, { credentials: 'same-origin' }).catch(() => undefined)
  return response?.ok ? ((await response.json()) as { readonly items: readonly Item[] }).items : []
}
