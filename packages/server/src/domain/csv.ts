/** Writes rows as CSV (RFC 4180): what a spreadsheet opens, and cannot mistake for a formula. */

/** @param rows of the same width, the header first; null is an empty cell */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const cell = (value: string | number | null): string => {
  if (value === null || typeof value === 'number') return String(value ?? '')
  // A cell that begins like a formula is run by spreadsheets (OWASP, "CSV Injection"); the apostrophe makes it a text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
