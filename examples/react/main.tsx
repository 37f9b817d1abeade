/** Puts the app into the page. */
import '@lapor/widget/define'
import '@lapor/widget/define-public'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const place = document.querySelector<HTMLElement>('#app')
if (place) createRoot(place).render(<App base={place.dataset['base'] ?? ''} site={place.dataset['site'] ?? ''} />)
