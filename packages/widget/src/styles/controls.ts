/** Buttons, fields, notes and cards: the shared shapes of what one can press, fill or read. */
import { css } from 'lit'

/**
 * Buttons: `.button` with `.primary`, `.quiet` (looks like a link) or `.danger`; a bare `.button` is the secondary one.
 * Fields: `.field` holds label, `.hint`, `.error` and the control; `.field.wrong` while it is wrong.
 * Notes: `.note` with `.success`, `.waiting`, `.danger` or plain (information). Cards: `.card`.
 */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-height: 44px;
    margin: 0;
    padding: 9px 18px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_primary);
    font: 600 16px/1.4 var(--_font);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 0.12s;
  }
  .button:hover {
    background: var(--_primary-soft);
  }
  .button.primary {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .button.primary:hover {
    border-color: var(--_primary-strong);
    background: var(--_primary-strong);
  }
  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .button.danger:hover {
    background: var(--_danger-soft);
  }
  .button.quiet {
    padding: 9px 6px;
    border-color: transparent;
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .button.full {
    width: 100%;
    min-height: 50px;
  }
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .field > label,
  .label {
    font-weight: 600;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 15px;
    line-height: 1.45;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .field.wrong {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_danger);
  }
  .input {
    display: block;
    width: 100%;
    min-height: 46px;
    margin: 2px 0 0;
    padding: 10px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* Below 16px iOS zooms the page when the field takes focus. */
    font: 400 16px/1.4 var(--_font);
    appearance: none;
  }
  textarea.input {
    min-height: 120px;
    resize: vertical;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:focus-visible {
    outline-offset: 0;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .note {
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_primary);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_primary-soft);
  }
  .note.success {
    border-color: var(--_success);
    background: var(--_success-soft);
  }
  .note.waiting {
    border-color: var(--_waiting);
    background: var(--_waiting-soft);
  }
  .note.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .note .title {
    font-weight: 700;
  }
  .note.success .title {
    color: var(--_success);
  }
  .note.waiting .title {
    color: var(--_waiting);
  }
  .note.danger .title {
    color: var(--_danger);
  }
  .card {
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .button.primary {
      border-width: 2px;
    }
    .note {
      border: 1px solid;
    }
  }
`
