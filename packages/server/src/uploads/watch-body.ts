/** Passes a body on to its last byte, and notes whether its sender broke off there. */

export interface WatchedBody {
  readonly stream: ReadableStream<Uint8Array> | null
  readonly isCut: () => boolean
}

export const watchBody = (body: ReadableStream<Uint8Array> | null): WatchedBody => {
  if (body === null) return { stream: null, isCut: () => false }
  let isCut = false
  const reader = body.getReader()
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const part = await reader.read()
        if (part.done) controller.close()
        else controller.enqueue(part.value)
      } catch {
        isCut = true
        // As an end, not as an error: an error throws away what is still on its way to the disk, and the phone would have to send it
        // again. That the body is short shows in the offset.
        controller.close()
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { stream, isCut: () => isCut }
}
