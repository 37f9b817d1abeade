/** Looks of <lapor-place-field>. */
import { css } from 'lit'

export const styles = css`
  legend {
    margin-bottom: 6px;
  }
  .preset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    margin-top: 4px;
    padding: 6px 12px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .preset .hint {
    display: block;
  }
  .rt-rw {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(130px, 100%), 1fr));
    gap: calc(2 * var(--_space));
  }
  .combobox {
    position: relative;
  }
  .options {
    position: absolute;
    z-index: 2;
    inset: calc(100% + 4px) 0 auto;
    max-height: 264px;
    overflow-y: auto;
    padding: 4px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 8px 24px rgb(10 25 45 / 18%);
    list-style: none;
  }
  .option {
    min-height: 44px;
    padding: 10px;
    border-radius: calc(var(--_radius) - 4px);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_soft);
  }
  .option.active {
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .option.active .hint {
    color: inherit;
  }
  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
    }
  }
`
