/** Looks of what waits: amber, without anything green. */
import { css } from 'lit'

export const styles = css`
  .entries {
    display: grid;
    gap: calc(1.5 * var(--_space));
    list-style: none;
  }
  .title {
    letter-spacing: 0.04em;
  }
  .excerpt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    font-weight: 600;
    unicode-bidi: isolate;
  }
  .wrongs {
    list-style: disc;
    padding-inline-start: 20px;
  }
  .entry [role='status'] {
    display: grid;
    gap: 6px;
  }
  .entry .row {
    margin-top: var(--_space);
    gap: var(--_space);
  }
  .confirm {
    width: 100%;
    padding-top: var(--_space);
  }
  .row > .button.quiet {
    color: var(--_text);
  }
`
