/** The phone's time with its own offset (RFC 3339), e.g. 2026-11-24T18:25:08+07:00. */

const two = (value: number): string => String(value).padStart(2, '0')

export const nowWithOffset = (date: Date = new Date()): string => {
  const offset = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
