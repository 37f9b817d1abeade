/** Makes certificates for "localhost" as a careless webmaster would have them: of one's own making, expired, for another name. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as debian from '../../scripts/debian-program.mjs'

const debianProgram = debian.debianProgram as (name: string, packageName: string) => string

export interface Certificate {
  readonly key: string
  readonly cert: string
  /** Where `cert` lies: whoever is told so trusts it (NODE_EXTRA_CA_CERTS). */
  readonly file: string
}

export interface Wanted {
  /** The name it is for. */
  readonly name: string
  /** As OpenSSL writes times: YYYYMMDDHHMMSSZ. */
  readonly from: string
  readonly until: string
}

/** @param folder a new one, which is made */
export const makeCertificate = (folder: string, { name, from, until }: Wanted): Certificate => {
  mkdirSync(folder, { recursive: true })
  const at = (file: string): string => join(folder, file)
  writeFileSync(at('index.txt'), '')
  // "openssl ca" is the one command of OpenSSL 3.0 that takes an end in the past.
  writeFileSync(
    at('openssl.cnf'),
    `[ca]\ndefault_ca=own\n[own]\ndatabase=${at('index.txt')}\nnew_certs_dir=${folder}\nrand_serial=yes\ndefault_md=sha256\npolicy=any\nx509_extensions=site\nunique_subject=no\n[any]\ncommonName=supplied\n[site]\nsubjectAltName=DNS:${name}\nbasicConstraints=CA:true\n[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=${name}\n`,
  )
  const openssl = (...args: string[]): unknown => execFileSync(debianProgram('openssl', 'openssl'), args, { stdio: 'pipe' })
  openssl('req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-config', at('openssl.cnf'), '-keyout', at('key.pem'), '-out', at('asked.pem'))
  openssl('ca', '-batch', '-selfsign', '-notext', '-config', at('openssl.cnf'), '-keyfile', at('key.pem'), '-in', at('asked.pem'), '-out', at('cert.pem'), '-startdate', from, '-enddate', until)
  return { key: readFileSync(at('key.pem'), 'utf8'), cert: readFileSync(at('cert.pem'), 'utf8'), file: at('cert.pem') }
}
