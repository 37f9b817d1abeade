/** The two tabs: write a report, follow a report. */
import { html, type TemplateResult } from 'lit'
import type { ShellTexts } from '../../locales/shell-texts.ts'

export type View = 'write' | 'follow'

const views: readonly View[] = ['write', 'follow']

/** @param show called with the tab that was pressed or reached by an arrow key; `byKey` where focus has to follow */
export const viewTabs = (current: View, texts: ShellTexts, show: (view: View, byKey: boolean) => void): TemplateResult => {
  /** Arrow keys move between tabs and open them at once, as the ARIA pattern for tabs has it. */
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    show(views[(views.indexOf(current) + step + views.length) % views.length] as View, true)
  }
  return html`<div class="tabs" role="tablist" aria-label=${texts.tabs} @keydown=${onKey}>
    ${views.map(
      (view) => html`<button
        class="tab"
        id="tab-${view}"
        type="button"
        role="tab"
        aria-selected=${view === current}
        aria-controls="panel-${view}"
        tabindex=${view === current ? 0 : -1}
        @click=${() => show(view, false)}
      >
        ${view === 'write' ? texts.tabWrite : texts.tabFollow}
      </button>`,
    )}
  </div>`
}
