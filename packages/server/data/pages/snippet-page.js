// Adds buttons that need a script to the pages for webmasters: copy a line, print the poster. Without it both are done by hand.
;(() => {
  const button = (words, press) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'button'
    made.textContent = words
    made.addEventListener('click', press)
    return made
  }
  for (const lines of document.querySelectorAll('textarea.lines')) {
    const told = document.createElement('span')
    told.className = 'told'
    told.setAttribute('role', 'status')
    const copy = async () => {
      lines.select()
      const isTaken = navigator.clipboard && (await navigator.clipboard.writeText(lines.value).then(() => true, () => false))
      // Without https there is no clipboard, and a browser may refuse it; the older command works on what is selected.
      const done = isTaken || document.execCommand('copy')
      told.textContent = done ? 'Tersalin.' : 'Tekan Ctrl+C untuk menyalin.'
    }
    const named = button('Salin', copy)
    const label = lines.labels && lines.labels[0]
    const heading = lines.closest('section')?.querySelector('h2')
    if (heading) named.setAttribute('aria-label', `Salin: ${heading.textContent}`)
    else if (label) named.setAttribute('aria-label', `Salin: ${label.textContent}`)
    lines.after(named, told)
  }
  document.querySelector('.for-screen')?.append(button('Cetak', () => print()))
})()
