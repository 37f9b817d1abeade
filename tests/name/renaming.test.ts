/** Under another name everything of this project is called by it, and what belongs to others keeps its own. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { faultOf, renaming } from '../../scripts/renaming.mjs'

const now = JSON.parse(readFileSync(new URL('../../name.json', import.meta.url), 'utf8')) as { scope: string; product: string; prefix: string }
const next = { scope: '@warga-kota', product: 'Suara Kota', prefix: 'suara' }
const rename = renaming({ scope: '@lapor', product: 'LAPOR Embed', prefix: 'lapor' }, next)

describe('a name of one’s own', () => {
  for (const [was, is] of [
    ["import { createClient } from '@lapor/sdk'", "import { createClient } from '@warga-kota/sdk'"],
    ['node --conditions=@lapor/source', 'node --conditions=@warga-kota/source'],
    ['<lapor-widget site="x"></lapor-widget> --lapor-color-agency', '<suara-widget site="x"></suara-widget> --suara-color-agency'],
    ['@lapor-edit=${(event: LaporEvent<\'lapor-edit\'>)', '@suara-edit=${(event: SuaraEvent<\'suara-edit\'>)'],
    ['onlapor-submitted={(event) =>', 'onsuara-submitted={(event) =>'],
    ['npx lapor-server, packages/server/bin/lapor-server.mjs', 'npx suara-server, packages/server/bin/suara-server.mjs'],
    ['Lapor-Secret, lapor-secret, __Host-lapor-desk', 'Suara-Secret, suara-secret, __Host-suara-desk'],
    ['data-lapor-open, dataset.laporOpen', 'data-suara-open, dataset.suaraOpen'],
    ['LAPOR_DATA, __LAPOR_VERSION__', 'SUARA_DATA, __SUARA_VERSION__'],
    ['/assets/1.0.0/lapor.js, data/lapor.sqlite.versi, lapor.service', '/assets/1.0.0/suara.js, data/suara.sqlite.versi, suara.service'],
    ["(window.Lapor = window.Lapor || []).push(['open']); Lapor.open()", "(window.Suara = window.Suara || []).push(['open']); Suara.open()"],
    ["trusted-types lapor lit-html 'allow-duplicates'", "trusted-types suara lit-html 'allow-duplicates'"],
    ['lapor_requests_total', 'suara_requests_total'],
    ['/^lapor(-[a-z]+)?\\.js$/, /lapor[^/]*\\.js$/, /^@lapor\\//, <(lapor-[a-z-]+)', '/^suara(-[a-z]+)?\\.js$/, /suara[^/]*\\.js$/, /^@warga-kota\\//, <(suara-[a-z-]+)'],
    ['`lapor-${name}.js`, --lapor-*', '`suara-${name}.js`, --suara-*'],
    ['LAPOR Embed; Meja petugas LAPOR; Relay LAPOR', 'Suara Kota; Meja petugas Suara Kota; Relay Suara Kota'],
  ] as const) {
    it(`makes of ${was}: ${is}`, () => assert.equal(rename(was), is))
  }

  for (const kept of ['SP4N-LAPOR! dan www.lapor.go.id', 'docs/how-to/meneruskan-ke-sp4n-lapor.md', 'Lapor ke Kelurahan Kademangan', '/lapor/kel-kademangan#lapor=7K3M-Q9XT-4BW9', "const lapor = createClient({ baseUrl: 'https://lapor.example.go.id' })", 'lapor.reports.create()', "connectors/lapor.ts, kind: 'lapor'", 'pelapor melaporkan laporan', 'the LAPOR API']) {
    it(`leaves ${kept}`, () => assert.equal(rename(kept), kept))
  }

  it('is refused where it could not stand, or would pass for the national channel', () => {
    assert.equal(faultOf(next), undefined)
    for (const [change, why] of [
      [{ scope: 'kota' }, /^--scope/],
      [{ product: 'a"b' }, /^--product/],
      [{ product: 'SP4N Kota' }, /must not pass for the national channel/],
      [{ prefix: 'suara-kota' }, /^--prefix must be one word/],
      [{ prefix: 'data' }, /means something else/],
      [{ prefix: undefined }, /^--prefix/],
    ] as const) assert.match(faultOf({ ...next, ...change }) ?? '', why)
  })
})

describe('name.json', () => {
  it('is the one place that the packages, their command and their tags agree with', () => {
    const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    const manifests = ['sdk', 'widget', 'server'].map((folder) => JSON.parse(read(`packages/${folder}/package.json`)) as { name: string; bin?: object })
    assert.deepEqual(manifests.map(({ name }) => name), ['sdk', 'widget', 'server'].map((folder) => `${now.scope}/${folder}`))
    // "npx @lapor/server" looks for a command called as the package is without its scope, where there are several.
    assert.deepEqual(Object.keys(manifests[2]?.bin ?? {}), [`${now.prefix}-doctor`, `${now.prefix}-server`, 'server'])
    const { modules } = JSON.parse(read('packages/widget/custom-elements.json')) as { modules: { declarations: { tagName?: string }[] }[] }
    const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []))
    assert.ok(tags.length > 3)
    assert.deepEqual(tags.filter((tag) => !tag.startsWith(`${now.prefix}-`)), [])
    assert.ok(read('README.md').startsWith(`# ${now.product}\n`))
    assert.equal((JSON.parse(read('typedoc.json')) as { name: string }).name, now.product)
  })
})
