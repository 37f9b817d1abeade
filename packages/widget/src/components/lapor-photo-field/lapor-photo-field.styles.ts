/** Looks of <lapor-photo-field>. */
import { css } from 'lit'

export const styles = css`
  .previews {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    gap: var(--_space);
    margin: 4px 0;
    list-style: none;
  }
  .preview {
    position: relative;
    max-width: 180px;
  }
  .preview img {
    display: block;
    width: 100%;
    height: 110px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    object-fit: cover;
  }
  .preview .file {
    display: grid;
    align-content: end;
    height: 110px;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    font-weight: 600;
  }
  .remove {
    position: absolute;
    inset: 0 0 auto auto;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 0 var(--_radius);
    background: rgb(12 20 30 / 78%);
    color: #fff;
    cursor: pointer;
  }
  .moves {
    display: flex;
    justify-content: space-between;
  }
  .moves .button {
    min-width: 44px;
    padding: 0;
  }
  .moves [aria-disabled] {
    visibility: hidden;
  }
  .row {
    position: relative;
    margin-top: 4px;
  }
  .button:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A computer's picker is the same with and without capture: one button is enough there. */
  @media (hover: hover) and (pointer: fine) {
    .camera {
      display: none;
    }
  }
`
