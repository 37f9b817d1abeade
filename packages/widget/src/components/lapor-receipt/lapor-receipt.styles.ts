/** Looks of the receipt: calm green on top, two codes that can be read aloud. */
import { css } from 'lit'

export const styles = css`
  .head {
    display: flex;
    gap: 12px;
    align-items: flex-start;
  }
  .tick {
    flex: none;
    width: 32px;
    height: 32px;
    color: var(--_success);
  }
  .tick path {
    stroke: var(--_surface);
  }
  .head h2 {
    color: var(--_success);
  }
  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .code + .code {
    padding-top: calc(2 * var(--_space));
    border-top: 1px solid var(--_line);
  }
  code {
    font: 700 22px/1.35 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Roboto Mono', monospace;
    letter-spacing: 0.02em;
    -webkit-user-select: all;
    user-select: all;
    overflow-wrap: normal;
  }
  .secret code {
    font-size: 17px;
    font-weight: 600;
    /* Two lines of three groups, where one line is too long. */
    text-wrap: balance;
  }
  .group {
    display: inline-block;
  }
  .code .button {
    justify-self: start;
    margin-top: 4px;
  }
  .promises {
    display: grid;
    gap: 6px;
    list-style: none;
  }
  .actions {
    display: grid;
    gap: var(--_space);
  }
  @container (min-width: 480px) {
    .actions {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .root {
    container-type: inline-size;
  }
  progress {
    width: 100%;
    accent-color: var(--_primary);
  }
  @media print {
    .button,
    lapor-keep {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
  /* Its words begin where the text above begins. */
  .quiet {
    margin-left: -6px;
  }
`
