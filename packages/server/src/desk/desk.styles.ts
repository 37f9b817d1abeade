/** How the desk looks: one column on a phone, calm and dense enough on a screen; light and dark from one set of values. */
import { css } from 'lit'

/** Each pair of text and ground has a contrast of at least 4.5:1, each border of a control 3:1 (WCAG 1.4.3, 1.4.11), in both schemes. */
const values = css`
  :host {
    color-scheme: light dark;
    --ground: #f3f5f8; --surface: #fff; --soft: #eef2f6; --text: #17212b; --quiet: #4a5763; --line: #d3dae1; --control: #66727e;
    --primary: #0f4c8a; --on-primary: #fff; --primary-soft: #e3edf8; --primary-text: #0f4c8a;
    --late: #a3181a; --late-soft: #fdecec; --warn: #7a4b00; --warn-soft: #fff3dc; --good: #1c6433; --good-soft: #e6f4ea; --focus: #b45309;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --ground: #10161c; --surface: #18212a; --soft: #202b36; --text: #e6ecf2; --quiet: #aab6c2; --line: #33414e; --control: #8593a1;
      --primary: #8fc1f5; --on-primary: #0b1a29; --primary-soft: #1b3350; --primary-text: #a5cdf8;
      --late: #ffa8a3; --late-soft: #401c1d; --warn: #f5c56b; --warn-soft: #3a2c0d; --good: #93d8a6; --good-soft: #14351f; --focus: #fbbf6a;
    }
  }
`

export const deskStyles = css`
  ${values}
  :host { display: block; background: none; color: var(--text); font: 1rem/1.5 Roboto, system-ui, 'Segoe UI', 'Noto Sans', sans-serif; }
  * { box-sizing: border-box; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.75rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
  h2 { font-size: 1.125rem; line-height: 1.3; margin: 0 0 0.5rem; }
  h3 { margin: 0; font-size: 1rem; }
  h1:focus, h2:focus { outline: none; }
  p { margin: 0 0 0.75rem; }
  a { color: var(--primary-text); }
  ol, ul { list-style: none; margin: 0; padding: 0; }
  label, legend { display: block; font-weight: 600; margin: 0 0 0.25rem; padding: 0; }
  label.inline { display: flex; gap: 0.5rem; align-items: center; min-height: 2.75rem; font-weight: 400; }
  fieldset { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; }
  input, select, textarea { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.625rem; border: 1px solid var(--control); border-radius: 0.5rem; background: var(--surface); color: inherit; font: inherit; }
  input[type='checkbox'], input[type='radio'] { width: 1.5rem; min-height: 1.5rem; margin: 0; flex: none; accent-color: var(--primary); }
  input[type='color'] { width: 5rem; padding: 0.25rem; }
  textarea { min-height: 7rem; resize: vertical; }
  button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--control); border-radius: 0.5rem; background: var(--surface); color: var(--primary-text); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
  button:hover, .button:hover { background: var(--primary-soft); }
  button.plain { border-color: transparent; background: none; text-decoration: underline; }
  button[aria-pressed='true'], button[aria-expanded='true'] { border-color: var(--primary); background: var(--primary-soft); }
  button.main, button.main:hover, button.main[aria-expanded] { border-color: var(--primary); background: var(--primary); color: var(--on-primary); }
  button:disabled { opacity: 0.6; cursor: progress; }
  summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; font-weight: 600; color: var(--primary-text); }
  summary::before { content: '▸'; margin-right: 0.5rem; }
  details[open] > summary::before { content: '▾'; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0 0 1rem; }
  .row:last-child { margin-bottom: 0; }
  .row > input { flex: 1 1 12rem; width: auto; }
  .field { margin: 0 0 1rem; }
  .filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 0.5rem 1rem; margin: 0 0 1rem; }
  .quiet { color: var(--quiet); font-size: 0.9375rem; }
  .late { color: var(--late); font-weight: 700; }
  .note { border-left: 4px solid var(--warn); border-radius: 0.25rem; background: var(--warn-soft); padding: 0.75rem 1rem; margin: 0 0 1rem; }
  .note.good { border-color: var(--good); background: var(--good-soft); }
  .card { border: 1px solid var(--line); border-radius: 0.75rem; background: var(--surface); padding: 1rem 1.25rem; margin: 0 0 1rem; }
  .card.theirs { border-left: 4px solid var(--primary); }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
  .pill { display: inline-block; border-radius: 1rem; padding: 0.125rem 0.625rem; background: var(--primary-soft); color: var(--primary-text); font-size: 0.875rem; font-weight: 600; }
  .pill.late { background: var(--late-soft); color: var(--late); }
  .pill.warn { background: var(--warn-soft); color: var(--warn); }
  .pill.good { background: var(--good-soft); color: var(--good); }
  .list > li { margin: 0 0 0.5rem; }
  .list a.entry { display: block; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--surface); padding: 0.75rem 1rem; color: inherit; text-decoration: none; }
  .list a.entry:hover, .list a.entry:focus-visible { border-color: var(--primary); background: var(--primary-soft); }
  .list strong { display: block; overflow-wrap: anywhere; }
  .photos { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .photos img { width: 8rem; height: 8rem; object-fit: cover; border-radius: 0.5rem; border: 1px solid var(--line); }
  .phone { max-width: 22.5rem; border: 2px solid var(--control); border-radius: 1.25rem; padding: 1rem; background: var(--surface); }
  .facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.375rem 1rem; margin: 0; }
  .facts dt { color: var(--quiet); }
  .facts dd { margin: 0; overflow-wrap: anywhere; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
  thead th { color: var(--quiet); font-size: 0.9375rem; }
  code, .lines { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: 0.875rem; }
  .lines { min-height: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  iframe { display: block; width: 100%; height: 40rem; border: 1px solid var(--line); border-radius: 0.75rem; background: #fff; }
  @media (max-width: 30rem) {
    .card { padding: 0.75rem; }
    .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .facts dd { margin-bottom: 0.5rem; }
    .phone { padding: 0.75rem; }
  }
  @media (min-width: 64rem) { .sides { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; align-items: start; } }
  @media (forced-colors: active) { .pill, .note, .card, .phone { border: 1px solid CanvasText; } }
`
