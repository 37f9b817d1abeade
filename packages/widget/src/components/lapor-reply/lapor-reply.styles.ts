/** Looks of the reply: the officer's question in a box of its own, the answer right below. */
import { css } from 'lit'

export const styles = css`
  blockquote {
    margin: 0;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }
`
