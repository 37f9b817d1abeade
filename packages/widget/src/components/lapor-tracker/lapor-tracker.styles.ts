/** Looks of the tracker: a banner one understands at a glance, a calm line of events below it. */
import { css } from 'lit'

export const styles = css`
  .bar {
    justify-content: space-between;
  }
  .banner {
    padding: 18px 16px;
  }
  .deadlines,
  .mine,
  .photos,
  .timeline {
    list-style: none;
  }
  .deadlines li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .deadlines .missed,
  .deadlines .late {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  .deadlines .kept {
    border-color: var(--_success);
  }
  .whole,
  time {
    display: inline-block;
  }
  .quiet {
    margin-left: -6px;
  }
  .confirm {
    width: 100%;
  }
  .input.code {
    font-family: monospace;
  }
  .timeline {
    display: grid;
    gap: calc(2.5 * var(--_space));
    margin-left: 7px;
    padding-left: 20px;
    border-left: 2px solid var(--_line);
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .step::before {
    content: '';
    position: absolute;
    inset: 5px auto auto -28px;
    width: 14px;
    height: 14px;
    border: 3px solid var(--_control);
    border-radius: 50%;
    background: var(--_surface);
  }
  .step.officer::before {
    border-color: var(--_primary);
    background: var(--_primary);
  }
  mark {
    padding: 0 6px;
    border: 1px solid;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .said {
    white-space: pre-wrap;
  }
  .step .said {
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .photos,
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: var(--_space);
  }
  .photos {
    max-width: 560px;
  }
  .photos img,
  .photos svg {
    display: block;
    width: 100%;
    height: auto;
    max-height: 360px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    object-fit: contain;
  }
`
