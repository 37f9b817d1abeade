/** Looks of <lapor-identity-field>. */
import { css } from 'lit'

export const styles = css`
  .sees {
    padding: 12px 14px;
    background: var(--_soft);
  }
  /* Two columns where there is room, one below the other on a phone. */
  .sight {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    font-size: 15px;
    line-height: 1.45;
  }
  .sees h3 {
    margin-bottom: 6px;
    font: 600 16px/1.4 var(--_font);
  }
  dt {
    flex: 1 1 180px;
    font-weight: 600;
  }
  dd {
    flex: 2 1 270px;
  }
  .sees .note {
    margin-top: 8px;
    font-size: 15px;
  }
  .check .hint {
    display: block;
  }
  summary {
    min-height: 44px;
    padding: 10px 0;
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
  .notice {
    font-size: 15px;
    white-space: pre-line;
  }
`
