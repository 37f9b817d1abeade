// Opens the full page of one site where there is no network, and takes in photos that another app shares with it.
// The relay puts `release` before this file: the site's key, and every address of this release with what its bytes have to be.
const home = `/lapor/${release.site}`
const prefix = `lapor ${release.site} `
const current = prefix + release.name
/** Photos that the page has not taken over yet. No release owns them. */
const shared = `${prefix}foto`
/** A phone on 2G gets the page in some three seconds; more than this is a network in name only. */
const patienceMs = 6000

const isFromNetwork = async (address, integrity, cache) => {
  const answer = await fetch(address, { cache, ...(integrity && { integrity }) })
  return answer.ok ? answer : Promise.reject(new Error(`${address}: ${answer.status}`))
}

/** All of it or nothing: a release that is half there would fail where nobody can mend it. */
const keepRelease = async () => {
  const cache = await caches.open(current)
  try {
    for (const [address, integrity] of Object.entries(release.files)) {
      // What the page has fetched already is not fetched twice; where the browser holds other bytes under this address, they are.
      const answer = await isFromNetwork(address, integrity, 'default').catch(() => isFromNetwork(address, integrity, 'reload'))
      if (/no-store/.test(answer.headers.get('cache-control') ?? '')) throw new Error(`${address} is not to be kept`)
      await cache.put(address, answer)
    }
  } catch (error) {
    await caches.delete(current)
    throw error
  }
}

/** Runs when no page of the release before is open any more. */
const forgetOthers = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== current && name !== shared).map((name) => caches.delete(name)))
  await self.clients.claim()
}

const kept = async (address) => (await caches.open(current)).match(address, { ignoreVary: true })

/** The page itself holds keys of a form and is never kept: without a network another one opens. */
const open = async (request) => {
  const network = fetch(request)
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs))
  const answer = await Promise.race([network.catch(() => undefined), late])
  // A proxy that stands before a relay which is away answers in its place.
  if (answer && ![502, 503, 504].includes(answer.status)) return answer
  return (await kept(`${home}/luring`)) ?? answer ?? network
}

const takeIn = async (request) => {
  const photos = (await request.formData()).getAll('photos').filter((photo) => photo instanceof File && photo.size > 0)
  const cache = await caches.open(shared)
  const now = Date.now()
  for (const [at, photo] of photos.entries()) {
    await cache.put(`${home}/bagikan/${now}-${at}`, new Response(photo, { headers: { 'content-type': photo.type, 'lapor-name': encodeURIComponent(photo.name) } }))
  }
  return Response.redirect(home, 303)
}

const answerTo = (request) => {
  const { origin, pathname, search } = new URL(request.url)
  if (origin !== self.location.origin) return undefined
  if (request.method === 'POST') return pathname === `${home}/bagikan` ? takeIn(request) : undefined
  if (request.method !== 'GET') return undefined
  // The scope is a prefix: a longer key is another site's.
  if (request.mode === 'navigate') return pathname === home || pathname.startsWith(`${home}/`) ? open(request) : undefined
  return pathname + search in release.files ? kept(pathname + search).then((answer) => answer ?? fetch(request)) : undefined
}

self.addEventListener('install', (event) => event.waitUntil(keepRelease()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  if (answer !== undefined) event.respondWith(answer)
})
