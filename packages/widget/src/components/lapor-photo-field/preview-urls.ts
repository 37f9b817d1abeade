/** Addresses of the pictures that are shown: made once a photo, given back to the browser with it. */
import type { DraftPhoto } from '@lapor/sdk/draft'

export class PreviewUrls {
  /** Object URLs by photo id. */
  readonly #urls = new Map<string, string>()

  of({ id, blob }: DraftPhoto): string {
    const known = this.#urls.get(id)
    if (known) return known
    const url = URL.createObjectURL(blob)
    this.#urls.set(id, url)
    return url
  }

  forget(isGone: (id: string) => boolean): void {
    for (const [id, url] of this.#urls) {
      if (!isGone(id)) continue
      URL.revokeObjectURL(url)
      this.#urls.delete(id)
    }
  }
}
