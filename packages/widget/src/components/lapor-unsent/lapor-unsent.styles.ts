/** Looks of words that did not leave: as the citizen wrote them, in a box of their own. */
import { css } from 'lit'

export const styles = css`
  blockquote {
    margin: 0;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }
`
