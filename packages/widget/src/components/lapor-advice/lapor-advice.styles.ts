/** Looks of <lapor-advice>. */
import { css } from 'lit'

export const styles = css`
  /* Its place is kept, so that what comes into it moves nothing. */
  .hint[role='status'] {
    min-height: 44px;
  }
  summary {
    min-height: 44px;
    padding: 10px 0;
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
  ul {
    list-style: none;
  }
  li {
    padding: 8px 0;
    border-top: 1px solid var(--_line);
  }
  .tel {
    display: inline-block;
    min-height: 44px;
    padding: 10px 0;
    font-weight: 600;
  }
  .hint {
    overflow-wrap: anywhere;
  }
`
