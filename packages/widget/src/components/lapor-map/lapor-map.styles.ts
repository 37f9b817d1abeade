/** Looks of <lapor-map>. */
import { css } from 'lit'

export const styles = css`
  .frame {
    position: relative;
    /* In a frame of 560 px the buttons below it are in sight too. */
    height: min(320px, 45vh);
    min-height: 200px;
    overflow: hidden;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_soft);
    cursor: grab;
    /* A finger moves the map that somebody asked for; two enlarge the page, as everywhere. */
    touch-action: pinch-zoom;
    user-select: none;
  }
  .root .frame:focus-visible {
    outline-offset: 2px;
  }
  svg {
    display: block;
  }
  .picture {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .square {
    fill: none;
    stroke: var(--_line);
  }
  .dark image {
    filter: brightness(0.75);
  }
  .halo,
  .cross {
    fill: none;
    stroke: #fff;
    stroke-width: 6.5;
    stroke-linecap: round;
  }
  .cross {
    stroke: #b0211b;
    stroke-width: 3;
  }
  .credit {
    position: absolute;
    inset: auto 0 0 auto;
    max-width: 100%;
    padding: 1px 6px;
    border-start-start-radius: 6px;
    background: #fff;
    color: #1a2430;
    font-size: 12px;
    line-height: 18px;
    pointer-events: none;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    /* Six in one row also in a frame of 300 px. */
    gap: 4px clamp(0px, (100% - 6 * 44px) / 5, 4px);
  }
  .steps .button {
    width: 44px;
    padding: 0;
  }
  .steps svg {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .steps .button[aria-disabled='true'] {
    cursor: default;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  @media (forced-colors: active) {
    .square {
      stroke: none;
    }
    /* Its picture did not come. */
    .square:only-child {
      stroke: GrayText;
    }
    .halo {
      stroke: Canvas;
    }
    .cross {
      stroke: CanvasText;
    }
    .credit {
      forced-color-adjust: none;
    }
  }
`
