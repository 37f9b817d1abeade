/** Looks of <lapor-place-help>. */
import { css } from 'lit'

export const styles = css`
  summary {
    min-height: 44px;
    padding: 10px 0;
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
  /* The browser's own arrow says that it is a list; one of ours would be a picture, which a strict policy refuses. */
  select.input {
    appearance: auto;
  }
`
