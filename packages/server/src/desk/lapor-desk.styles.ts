/** How the frame of the desk looks: a bar that says whose desk it is, the views, and the room for one of them. */
import { css } from 'lit'

export const laporDeskStyles = css`
  :host { min-height: 100vh; background: var(--ground); }
  header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding: 0.75rem max(1rem, (100% - 76rem) / 2); background: #0f3c6e; color: #fff; }
  header .name { margin: 0; font-weight: 700; font-size: 1.0625rem; }
  header .who { margin: 0; font-size: 0.9375rem; overflow-wrap: anywhere; }
  header .leave { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
  header button { border-color: #ffffff99; background: transparent; color: #fff; }
  header button:hover { background: #ffffff26; }
  header :focus-visible { outline-color: #ffd479; }
  nav { display: flex; flex-wrap: wrap; gap: 0 0.25rem; padding: 0 max(0.5rem, (100% - 76.5rem) / 2); background: var(--surface); border-bottom: 1px solid var(--line); }
  nav a { display: inline-flex; align-items: center; min-height: 3rem; padding: 0 0.75rem; color: var(--quiet); font-weight: 600; text-decoration: none; border-bottom: 3px solid transparent; }
  nav a:hover { color: var(--text); background: var(--soft); }
  nav a[aria-current='page'] { color: var(--primary-text); border-bottom-color: var(--primary); }
  .view { max-width: 78rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
  .stay { max-width: 78rem; margin: 0 auto; padding: 1rem 1rem 0; }
  .door { max-width: 28rem; margin: 0 auto; padding: 2rem 1rem; }
  @media (max-width: 30rem) { .view { padding: 1rem 0.75rem 2rem; } nav a { padding: 0 0.625rem; } }
  @media (forced-colors: active) { header { border-bottom: 1px solid CanvasText; } nav a[aria-current='page'] { border-bottom-color: Highlight; } }
`
