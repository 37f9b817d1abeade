// Makes the full page an app: registers its worker once the page is there, and puts photos that were shared with it into the form.
;(() => {
  const { site } = document.currentScript.dataset
  // Plain http has neither; whoever saves data is asked for none beyond the page.
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  const home = `/lapor/${site}`
  const rules = { createScriptURL: (address) => address }
  const policy = window.trustedTypes ? window.trustedTypes.createPolicy('lapor-app', rules) : rules
  const isSaving = navigator.connection?.saveData === true
  // After the page: it shares the line with nothing.
  if (!isSaving) addEventListener('load', () => navigator.serviceWorker.register(policy.createScriptURL(`${home}/aplikasi.js`), { scope: home }).catch(() => undefined))

  /** What nobody took over for a day was given up. */
  const longestMs = 86_400_000
  const sharedPhotos = async () => {
    const name = `lapor ${site} foto`
    if (!(await caches.has(name))) return undefined
    const cache = await caches.open(name)
    const photos = []
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      const since = Number(/\/(\d+)-\d+$/.exec(request.url)?.[1])
      if (Date.now() - since < longestMs) photos.push(new File([await answer.blob()], decodeURIComponent(answer.headers.get('lapor-name')), { type: answer.headers.get('content-type') }))
    }
    return { photos, forget: () => caches.delete(name) }
  }

  /** Through shadow roots, from the outside in. */
  const inside = (...selectors) => selectors.reduce((element, selector) => element && (element.shadowRoot ?? element).querySelector(selector), document)
  const until = (find) =>
    new Promise((resolve) => {
      const look = () => {
        const found = find()
        if (found) return resolve(found)
        setTimeout(look, 100)
      }
      look()
    })

  /** As if they had been chosen there: made small, without metadata, counted and named as any photo. */
  const handOver = async ({ photos, forget }) => {
    const form = ['lapor-widget', 'lapor-form']
    const begin = await until(() => inside(...form, '#text'))
    const field = await until(() => {
      // It opens as soon as its parts are there, which a weak signal holds up.
      begin.dispatchEvent(new FocusEvent('focus'))
      begin.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
      return inside(...form, 'lapor-details', 'lapor-photo-field')
    })
    const input = await until(() => inside(...form, 'lapor-details', 'lapor-photo-field', 'input[data-path="/photos"]'))
    const chosen = new DataTransfer()
    for (const photo of photos) chosen.items.add(photo)
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await field.settled
    await forget()
    field.scrollIntoView({ block: 'center' })
  }

  void sharedPhotos().then((given) => {
    if (given === undefined) return undefined
    return given.photos.length > 0 ? handOver(given) : given.forget()
  })
})()
