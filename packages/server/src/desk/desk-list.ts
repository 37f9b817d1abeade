/** What every view of the desk has that shows one of the relay's lists: its pages so far, and the way to the next one. */
import type { OfficerClient, PageOptions, Pages } from '@lapor/sdk/officer'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { DeskView } from './desk-view.ts'

export abstract class DeskList<Item> extends DeskView {
  static override properties: PropertyDeclarations = { items: { state: true }, isBusy: { state: true }, _next: { state: true } }

  /** Undefined until the first page is there. */
  declare protected items: readonly Item[] | undefined
  declare protected isBusy: boolean
  declare private _next: string | null

  #asked = 0
  #isUnread = false

  constructor() {
    super()
    this.isBusy = false
    this._next = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  /** @param from where the page before ended; nothing of it for the first */
  protected abstract page(client: OfficerClient, from: PageOptions): Pages<Item>

  /** Reads the list from its beginning, or what follows on the pages that are there. */
  protected async load(cursor?: string): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    this.isBusy = true
    this.#isUnread = true
    await this.attempt(async (client) => {
      const { items, nextCursor } = await this.page(client, cursor === undefined ? {} : { cursor })
      // Answers come in any order; only that to the last question counts.
      if (asked !== this.#asked) return
      this.items = cursor === undefined ? items : [...(this.items ?? []), ...items]
      this._next = nextCursor
      this.#isUnread = false
    })
    if (asked === this.#asked) this.isBusy = false
  }

  protected override readAgain(): void {
    if (this.#isUnread) void this.load()
  }

  /** @param empty what is said of a list that holds nothing */
  protected reading(empty?: string): string | undefined {
    return this.items === undefined && this.fault === undefined ? 'Memuat…' : this.items?.length === 0 && this.said === undefined ? empty : undefined
  }

  protected more(): TemplateResult | typeof nothing {
    const { _next: cursor } = this
    return cursor === null ? nothing : html`<button @click=${() => this.load(cursor)}>Muat berikutnya</button>`
  }
}
