/** Looks of <lapor-preview>. */
import { css } from 'lit'

export const styles = css`
  summary {
    min-height: 44px;
    padding: 10px 0;
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
  .count {
    display: inline-block;
    padding: 0 8px;
    border-radius: 10px;
    background: var(--_soft);
    color: var(--_text);
    font-size: 14px;
  }
  .card {
    padding: 12px 14px;
    background: var(--_soft);
  }
  .words {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .card .hint,
  .note .button {
    margin-top: 8px;
  }
`
