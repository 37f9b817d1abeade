/** Looks of <lapor-details>. */
import { css } from 'lit'

export const styles = css`
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
  .fold {
    border-block: 1px solid var(--_line);
  }
  /* Rows in a row: no gap and no second line between them. */
  .fold + .fold {
    margin-top: calc(-3 * var(--_space) - 1px);
  }
  summary {
    min-height: 44px;
    padding: 10px 0;
    font-weight: 600;
    cursor: pointer;
  }
  summary .hint {
    margin-inline-start: 4px;
    font-weight: 400;
  }
  .end {
    padding-top: calc(2 * var(--_space));
    border-top: 1px solid var(--_line);
  }
`
