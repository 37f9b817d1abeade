/** Looks of <lapor-feed>. */
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
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 136px), 1fr));
    gap: var(--_space);
  }
  .filters label {
    font-size: 14px;
  }
  /* The browser's own arrow goes with "appearance": drawn again in the colour of the text. */
  select.input {
    padding-inline-end: 34px;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position: right 19px center, right 13px center;
    background-size: 6px 6px;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .reports,
  .facts {
    list-style: none;
  }
  .reports > li {
    border-top: 1px solid var(--_line);
  }
  .report {
    padding-block: 16px;
  }
  .title {
    font: 700 17px/1.35 var(--_font);
    unicode-bidi: isolate;
  }
  .said {
    padding-bottom: 8px;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }
  .tags,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
    /* A dot stands before each fact; of the first in a line it lies outside, and is cut off. */
    overflow: hidden;
  }
  .facts li {
    position: relative;
  }
  .facts li::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: -13px;
  }
  .tag {
    padding: 2px 9px;
    border: 1px solid;
    border-radius: 99px;
    background: var(--_soft);
    color: var(--_muted);
    font-size: 14px;
    font-weight: 600;
  }
  .tag.success {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .tag.waiting {
    background: var(--_waiting-soft);
    color: var(--_waiting);
  }
  .tag.danger {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--_primary);
    font-weight: 600;
    cursor: pointer;
  }
`
