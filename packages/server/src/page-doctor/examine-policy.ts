/** Looks at the policies of a page: whether each lets through what the pasted lines load, and writes the whole mended one. */
import { ill, weak, well } from '../doctor/finding.ts'
import { decisive, isStrictDynamic, mended, missingOf, type Need, parsePolicy, type Policy, writtenPolicy } from './content-policy.ts'
import { type PageFinding, withLine } from './page-finding.ts'

/** How the form stands on the page. */
export interface Standing {
  readonly way: 'inline' | 'isolated' | 'frame'
  /** Origin of the relay. */
  readonly base: string
  /** Of lapor.js, where there is a script. */
  readonly script?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  /** The tag reserves its space by a `style` attribute. */
  readonly hasStyle: boolean
}

export interface PlacedPolicy {
  readonly text: string
  readonly from: 'header' | 'meta'
}

const needsOf = ({ way, base, script = `${base}/assets/latest/lapor.js` }: Standing): Need[] => {
  const scripts: Need[] = [script, new URL('lapor-form.js', script).href].map((loads) => ({ directive: 'script-src', loads, source: base }))
  const frame: Need = { directive: 'frame-src', loads: `${base}/embed/x`, source: base }
  const ways: Readonly<Record<Standing['way'], readonly Need[]>> = {
    inline: [...scripts, { directive: 'connect-src', loads: `${base}/v1/sites/x`, source: base }, { directive: 'img-src', loads: `${base}/x`, source: base }, { directive: 'img-src', loads: 'blob:', source: 'blob:' }, { ...frame, loads: `${base}/simpan/x` }],
    isolated: [...scripts, frame],
    frame: [frame],
  }
  return [...ways[way]]
}

/** @param page its address */
export const examinePolicies = (policies: readonly PlacedPolicy[], standing: Standing, page: string): PageFinding[] => {
  if (policies.length === 0) return [well('CSP', 'Halaman ini tidak memakai Content-Security-Policy.')]
  const found = policies.flatMap((policy) => examinePolicy(policy, standing, page))
  return found.length > 0 ? found : [well('CSP', 'Content-Security-Policy mengizinkan formulir.')]
}

const examinePolicy = ({ text, from }: PlacedPolicy, standing: Standing, page: string): PageFinding[] => {
  const policy = parsePolicy(text)
  const missing = missingOf(policy, needsOf(standing), page)
  const trusted = missingTrustedTypes(policy, standing)
  const next = withTrustedTypes(mended(policy, missing), trusted)
  const findings: PageFinding[] = []
  if (missing.length > 0 || trusted.length > 0) {
    const lacks = [...new Set([...missing.map(({ directive, source }) => `${directive} ${source}`), ...(trusted.length > 0 ? [`trusted-types ${trusted.join(' ')}`] : [])])]
    findings.push(withLine(ill('CSP', `Content-Security-Policy ${from === 'meta' ? 'dalam <meta>' : 'dari server'} menahan formulir; yang kurang: ${lacks.join(', ')}.`, from === 'meta' ? 'Ganti <meta> itu dengan baris ini:' : 'Ganti kepala (header) itu seluruhnya dengan baris ini:'), lineOf(next, from)))
  }
  const scripts = decisive(policy, 'script-src')
  if (standing.way !== 'frame' && scripts !== undefined && isStrictDynamic(scripts[1]) && !isVouchedFor(scripts[1], standing)) findings.push(ill('CSP', "script-src memakai 'strict-dynamic': hanya skrip dengan nonce dari server Anda yang berjalan, dan baris kami tidak memilikinya.", 'Cetak nonce yang sama pada <script> kami seperti pada skrip Anda sendiri.'))
  const styles = decisive(policy, 'style-src')
  if (standing.hasStyle && styles !== undefined && !allowsAttribute(styles[1])) findings.push(withLine(weak('CSP', 'Atribut style pada <lapor-widget> ditahan: tempat formulir tidak disediakan, dan halaman melompat saat ia datang.', 'Hapus atribut style dari tag itu, dan tulis di stylesheet Anda:'), 'lapor-widget { display: block; min-height: 560px }'))
  const sandbox = policy.get('sandbox')
  if (from === 'header' && sandbox !== undefined && !['allow-scripts', 'allow-forms', 'allow-popups'].every((one) => sandbox.includes(one))) findings.push(withLine(ill('CSP', 'Petunjuk sandbox menahan skrip atau formulir di halaman ini.', 'Ganti kepala itu seluruhnya dengan baris ini:'), lineOf(new Map([...next, ['sandbox', [...new Set([...sandbox, 'allow-scripts', 'allow-forms', 'allow-popups', 'allow-same-origin'])]]]), from)))
  return findings
}

const lineOf = (policy: Policy, from: PlacedPolicy['from']): string => (from === 'meta' ? `<meta http-equiv="Content-Security-Policy" content="${writtenPolicy(policy)}">` : `Content-Security-Policy: ${writtenPolicy(policy)}`)

const isVouchedFor = (sources: readonly string[], { nonce, integrity }: Standing): boolean =>
  (nonce !== undefined && sources.includes(`'nonce-${nonce}'`)) || (integrity ?? '').split(/\s+/).some((hash) => sources.includes(`'${hash}'`))

/** `'unsafe-inline'` means nothing beside a nonce or a hash (CSP3 6.7.3.2). */
const allowsAttribute = (sources: readonly string[]): boolean => sources.includes("'unsafe-inline'") && !sources.some((one) => /^'(?:nonce|sha\d+)-/.test(one))

/** Ours, of which lapor.js makes one for all that stands on the page. */
const trustedName = 'lapor'

const missingTrustedTypes = (policy: Policy, { way }: Standing): string[] => {
  const allowed = policy.get('trusted-types')
  return allowed === undefined || way === 'frame' || allowed.includes(trustedName) || allowed.includes('*') ? [] : [trustedName]
}

const withTrustedTypes = (policy: Policy, names: readonly string[]): Policy =>
  names.length === 0 ? policy : new Map([...policy].map(([name, sources]) => [name, name === 'trusted-types' ? [...sources.filter((one) => one !== "'none'"), ...names] : sources] as const))
