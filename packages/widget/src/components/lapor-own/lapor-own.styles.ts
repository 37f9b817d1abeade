/** Looks of what belongs to the reporter: plain lists and buttons. */
import { css } from 'lit'

export const styles = css`
  code {
    font: 600 17px/1.4 ui-monospace, monospace;
    -webkit-user-select: all;
    user-select: all;
  }
  dl {
    display: grid;
    gap: var(--_space);
  }
  dt {
    color: var(--_muted);
    font-size: 14px;
  }
  dd {
    unicode-bidi: isolate;
  }
  .requests {
    list-style: none;
    display: grid;
    gap: 4px;
  }
`
