/** A page that the server renders: what stands inside the tags is there before any script. */
import type {} from '@lapor/widget/jsx'
import { ReportForm } from './report-form'

const base = 'https://RELAY'
const site = 'kel-kademangan'

export default function Page() {
  return (
    <main>
      <h1>Kelurahan dengan Next</h1>
      <ReportForm base={base} site={site} />
      <lapor-feed base={base} site={site} theme="auto" />
    </main>
  )
}
