/** A disk that is busy: what the page wants to read or write in its storage waits until it is let go. */

/** @returns the function that lets it go */
export const busyDisk = async (): Promise<() => void> => {
  const opened = await answer(indexedDB.open('lapor'))
  const { objectStoreNames } = opened
  const store = opened.transaction(objectStoreNames, 'readwrite').objectStore(objectStoreNames[0]!)
  let isBusy = true
  // A transaction ends once nothing is asked of it, and the next one on the same store waits for its end (Indexed Database API, 2.7.2).
  const ask = (): void => {
    if (isBusy) store.get('').onsuccess = ask
    else opened.close()
  }
  await answer(store.get(''))
  ask()
  return () => (isBusy = false)
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
