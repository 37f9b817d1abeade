/** Looks of <lapor-details>. */
import { css } from 'lit'

export const detailsStyles = css`
  /* The photo field comes a moment later: its place is kept. */
  lapor-photo-field:not(:defined) {
    display: block;
    min-height: 140px;
  }
  lapor-advice:not(:defined) {
    display: block;
    min-height: 96px;
  }
  lapor-preview:not(:defined) {
    display: block;
    min-height: 44px;
  }
  .end {
    padding-top: calc(2 * var(--_space));
    border-top: 1px solid var(--_line);
  }
`
