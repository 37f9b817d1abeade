/** The inner root of each component: nothing of the host page bleeds in. Its template is one `<div class="root" lang=…>`. */
import { css } from 'lit'

/**
 * `all: initial` stops what is inherited through :host (font, colour, letter-spacing, text-transform, line-height …).
 * Lengths are px, because host pages change the root font (Bootstrap 3: 10px); zoom and pinch enlarge them all the same.
 */
export const root = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    direction: ltr;
    /* Of the browser's own radio buttons, date picker and scroll bars. */
    color-scheme: var(--lapor-color-scheme, light);
    font: 400 16px/1.5 var(--_font);
    color: var(--_text);
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
  }
  .root,
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .root :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Headings and notes take focus by script only: a ring there would look like a control. */
  .root [tabindex='-1']:focus {
    outline: none;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2 {
    font: 700 22px/1.25 var(--_font);
  }
  h3 {
    font: 700 18px/1.3 var(--_font);
  }
  h4,
  legend {
    padding: 0;
    font: 600 16px/1.4 var(--_font);
  }
  a {
    color: var(--_primary);
    text-underline-offset: 3px;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  /* It has to be there before it speaks (ARIA 1.2, "live region"): until then it takes no gap. */
  .stack > [role='status']:empty {
    position: absolute;
  }
  .stack.tight {
    gap: var(--_space);
  }
  .stack.wide {
    gap: calc(3 * var(--_space));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(1.5 * var(--_space));
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 14px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .root,
    .root * {
      transition: none !important;
      animation: none !important;
    }
  }
`
