/** How the desk looks: one column on a phone, plain and quiet on a screen. */
import { css } from 'lit'

export const deskStyles = css`
  :host { display: block; padding: 1rem; border-radius: 0.5rem; background: #f6f8fa; color-scheme: light; color: #17212b; font: 1rem/1.5 system-ui, sans-serif; }
  :host(:not(lapor-desk)) { padding: 0; background: none; }
  * { box-sizing: border-box; }
  h1 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 0.75rem; }
  h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
  h1:focus, h2:focus { outline: none; }
  p { margin: 0 0 0.75rem; }
  a { color: #0b5394; }
  ol, ul { list-style: none; margin: 0; padding: 0; }
  label, legend { display: block; font-weight: 600; margin: 0 0 0.25rem; padding: 0; }
  fieldset { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; }
  input, select, textarea { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.625rem; border: 1px solid #5b6875; border-radius: 0.375rem; background: #fff; color: inherit; font: inherit; }
  textarea { min-height: 7rem; resize: vertical; }
  button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid #0b5394; border-radius: 0.375rem; background: #fff; color: #0b5394; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
  button.main { background: #0b5394; color: #fff; }
  button[aria-pressed='true'], button[aria-expanded='true'] { background: #dbe9f6; }
  button:disabled { opacity: 0.6; cursor: progress; }
  :focus-visible { outline: 3px solid #b45f06; outline-offset: 2px; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0 0 1rem; }
  .field { margin: 0 0 1rem; }
  .filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.5rem 1rem; margin: 0 0 1rem; }
  .quiet { color: #46535f; font-size: 0.9rem; }
  .late { color: #9c1c1c; font-weight: 700; }
  .note { border-left: 4px solid #b45f06; background: #fdf3e7; padding: 0.75rem; margin: 0 0 1rem; }
  .note.good { border-color: #2e6b34; background: #eaf5eb; }
  .card { border: 1px solid #c6cfd8; border-radius: 0.5rem; background: #fff; padding: 0.75rem 1rem; margin: 0 0 0.75rem; }
  .card h3 { margin: 0; font-size: 1rem; }
  .card.theirs { border-left: 4px solid #0b5394; }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
  .queue li { margin: 0 0 0.5rem; }
  .queue a { display: block; border: 1px solid #c6cfd8; border-radius: 0.5rem; background: #fff; padding: 0.75rem 1rem; color: inherit; text-decoration: none; }
  .queue a:hover, .queue a:focus-visible { border-color: #0b5394; background: #f3f8fd; }
  .queue strong { display: block; overflow-wrap: anywhere; }
  .photos { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .photos img { width: 8rem; height: 8rem; object-fit: cover; border-radius: 0.375rem; border: 1px solid #c6cfd8; }
  .phone { max-width: 22.5rem; border: 2px solid #46535f; border-radius: 1rem; padding: 1rem; background: #fff; }
  .facts { display: grid; grid-template-columns: minmax(6.5rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0 0 1rem; }
  .facts dt { color: #46535f; }
  .facts dd { margin: 0; overflow-wrap: anywhere; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: 0.375rem 0.5rem; border-bottom: 1px solid #c6cfd8; vertical-align: top; overflow-wrap: anywhere; }
  @media (max-width: 30rem) {
    :host(lapor-desk) { margin: -1rem -1rem 0; padding: 0.75rem; border-radius: 0; }
    .facts { grid-template-columns: 1fr; gap: 0; }
    .facts dd { margin-bottom: 0.5rem; }
    nav button, nav .button { padding: 0.375rem 0.625rem; font-size: 0.9rem; }
    .phone { padding: 0.75rem; }
  }
  @media (min-width: 64rem) { .sides { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; } }
`
