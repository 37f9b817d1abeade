/** Registers the tags in the browser, and says that a report has arrived. */
import '@lapor/widget/define'
import '@lapor/widget/define-public'
import type { PublicEvents } from '@lapor/widget'

const status = document.querySelector('[role="status"]')

document.addEventListener('lapor-submitted', (event) => {
  const { trackingId } = (event as CustomEvent<PublicEvents['lapor-submitted']>).detail
  if (status) status.textContent = `Terkirim: ${trackingId}`
})
