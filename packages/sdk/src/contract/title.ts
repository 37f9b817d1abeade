/** The title of a report, derived from its text: the citizen is never asked for one. */

const longest = 80

/**
 * First sentence or line of the text, cut at a word with an ellipsis after 80 characters. Whitespace is folded.
 * @example
 * contract.deriveTitle('Lampu jalan mati. Sudah seminggu.') // 'Lampu jalan mati'
 */
export const deriveTitle = (text: string): string => {
  const [first = ''] = /^[^\n]*?[.!?](?=\s)|^[^\n]*/.exec(text.trim()) ?? []
  const folded = first.replace(/\s+/g, ' ').replace(/\.$/, '').trim()
  if ([...folded].length <= longest) return folded
  const cut = [...folded].slice(0, longest - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`
}
