/** Looks of the ways to keep a receipt: one that most people take, the others beside it. */
import { css } from 'lit'

export const styles = css`
  /* Of the receipt as a picture: the same as the widget's header. */
  .band {
    background: var(--lapor-color-header, var(--_primary));
    color: var(--lapor-color-on-header, #fff);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: var(--_space);
  }
  figure {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  figure svg,
  figure img {
    display: block;
    width: 100%;
    max-width: 260px;
    height: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  code {
    font-family: ui-monospace, monospace;
    -webkit-user-select: all;
    user-select: all;
  }
`
