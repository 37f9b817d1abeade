/** Runs a function in a page of whichever engine: it is sent as text, so it uses nothing but its arguments and the page. */

/** Puppeteer's page, or a window of another engine. */
export interface InPage {
  /** @param script an expression; of a promise, what it resolves to */
  evaluate(script: string): Promise<unknown>
}

/** @param args as JSON can write them; so is what comes back */
export const inPage = <Args extends readonly unknown[], Result>(page: InPage, run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> =>
  page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`) as Promise<Awaited<Result>>
