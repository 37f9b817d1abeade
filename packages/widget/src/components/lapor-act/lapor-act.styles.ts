/** Looks of the verdict and the correction: two answers of the same weight, five faces of content in words. */
import { css } from 'lit'

export const styles = css`
  .verdict {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: var(--_space);
  }
  #said:empty {
    margin-block-start: calc(-2 * var(--_space));
  }
  .way {
    display: inline-block;
    min-height: 44px;
    padding: 10px 0;
    font-weight: 600;
  }
  fieldset {
    display: grid;
    gap: 4px;
  }
  .scores {
    display: grid;
    gap: 0;
  }
  .rt-rw {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(1.5 * var(--_space));
  }
`
