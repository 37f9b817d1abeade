/** Whether the link of an attachment has run out: the relay says in it how long it works, in seconds since 1970. */
export const isLinkOver = (url: string): boolean => {
  const until = new URL(url, location.href).searchParams.get('until')
  return until !== null && Number(until) * 1000 <= Date.now()
}
