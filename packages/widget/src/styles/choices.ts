/** Radio buttons as cards: side by side where there is room, below each other on a phone. */
import { css } from 'lit'

export const choices = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: var(--_space);
    margin-top: 4px;
  }
  /* Names without an explanation are short enough to stand side by side on a phone. */
  .choices.compact {
    display: flex;
    flex-wrap: wrap;
  }
  .compact .choice {
    flex: 1 1 auto;
    align-items: center;
    gap: 8px;
    padding-inline: 8px;
  }
  .compact .choice input {
    margin: 0;
  }
  .compact .choice,
  .compact .choice > span {
    min-width: 0;
  }
  .compact .choice-name {
    overflow-wrap: break-word;
  }
  .choice {
    display: flex;
    gap: 12px;
    min-height: 48px;
    padding: 11px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_primary-soft);
  }
  .choice.chosen {
    border-color: var(--_primary);
    background: var(--_primary-soft);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .choice:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice-name {
    display: block;
    font-weight: 600;
  }
  .choice-meaning {
    display: block;
    color: var(--_muted);
    font-size: 14px;
    line-height: 1.4;
  }
  @media (forced-colors: active) {
    .choice.chosen {
      outline: 2px solid Highlight;
    }
  }
`
