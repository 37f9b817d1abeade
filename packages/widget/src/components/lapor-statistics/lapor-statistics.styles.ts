/** Looks of <lapor-statistics>: large calm numbers, and tables that fit a phone. */
import { css } from 'lit'

export const styles = css`
  :host {
    display: block !important;
    container-type: inline-size;
  }
  .frame {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
  }
  .scope .button[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 132px), 1fr));
    gap: var(--_space);
  }
  .figure {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 4px 12px 10px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .main {
    grid-column: 1 / -1;
    background: var(--_primary-soft);
  }
  .value {
    font: 700 20px/1.3 var(--_font);
  }
  .main .value {
    font-size: 34px;
  }
  summary {
    min-height: 44px;
    padding-block: 11px;
    font: 400 15px/22px var(--_font);
    text-decoration: underline dotted;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .reasons {
    display: grid;
    gap: 4px;
    list-style: none;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 6px;
    font: 700 18px/1.3 var(--_font);
    text-align: start;
  }
  th,
  td {
    padding: 7px 4px;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.3;
    vertical-align: bottom;
  }
  /* Room for the longest word where there is some: a heading that breaks inside a word is hard to read. */
  thead .number {
    min-width: min(4.6em, 18cqi);
  }
  thead .long {
    min-width: min(7.6em, 32cqi);
  }
  thead td {
    border-bottom: 1px solid var(--_line);
  }
  .number {
    text-align: end;
  }
  .of {
    display: block;
  }
  .chart {
    width: 40%;
  }
  .bars {
    display: block;
    width: 100%;
    height: 22px;
  }
  .bar,
  .key {
    fill: var(--_primary);
    background: var(--_primary);
  }
  .bar.received,
  .key.received {
    fill: var(--_control);
    background: var(--_control);
    opacity: 0.45;
  }
  .key {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 4px;
    border-radius: 2px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  @container (min-width: 600px) {
    .figures {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container (max-width: 359px) {
    .chart {
      width: 18%;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .key {
      forced-color-adjust: none;
      fill: CanvasText;
      background: CanvasText;
    }
    .bar.received,
    .key.received {
      fill: GrayText;
      background: GrayText;
      opacity: 1;
    }
    .scope .button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`
