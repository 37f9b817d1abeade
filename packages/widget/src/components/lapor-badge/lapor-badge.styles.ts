/** Looks of <lapor-badge>: two short lines in a box of one height. */
import { css } from 'lit'

export const styles = css`
  :host {
    display: inline-block !important;
    max-width: 100%;
    vertical-align: middle;
  }
  .badge {
    display: grid;
    align-content: center;
    min-height: 52px;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 20px;
    text-decoration: none;
  }
  a.badge:hover {
    background: var(--_primary-soft);
  }
  a.badge strong {
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .small {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .badge,
    .badge * {
      color: CanvasText;
    }
    a.badge,
    a.badge *,
    a.badge strong {
      color: LinkText;
    }
  }
`
