/** The sizes of the last build as Markdown tables. */
import { measureSizes } from '../../scripts/measured-sizes.mjs'

const bytes = (value: number): string => value.toLocaleString('en')

export const sizesTable = async (): Promise<string> => {
  const { budgets, chunks, rollup } = await measureSizes()
  return [
    '| what | bytes | limit |',
    '|---|---|---|',
    ...budgets.map(({ what, size, limit }) => `| ${what} | ${bytes(size)} | ${bytes(limit)} |`),
    `| SDK: createClient, bundled by rollup | ${bytes(rollup)} | |`,
    '',
    '| what comes later | bytes |',
    '|---|---|',
    ...chunks.map(({ when, size }) => `| ${when} | ${bytes(size)} |`),
  ].join('\n')
}
