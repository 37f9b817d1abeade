/** One answer of several, or a yes: the box or the dot beside its words, as high as a thumb needs. */
import { css } from 'lit'

/** `.check`: a label around its input and its words. */
export const check = css`
  .check {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-height: 44px;
    padding: 9px 0;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 1px 0 0;
    accent-color: var(--_primary);
  }
`
