/** Readable shades made of one colour: `--lapor-color-agency`, as an agency's corporate design has it, however light or dark that is. */
import { css } from 'lit'

/**
 * Lightness is what contrast depends on, and OKLCH has it as a number of its own: at most 0.48 it has 4.5:1 against every light ground, at
 * least 0.8 against every dark one, whatever the hue (measured in agency.browser.test.ts). An agency's own transparency goes: it would
 * let the ground through. Without the property, or where a browser does not know relative colours (below Chrome 119, Safari 16.4,
 * Firefox 128), these names have no value and each token falls back to its own: readable, if not the agency's.
 */
export const agency = css`
  @supports (color: oklch(from red l c h)) {
    :host {
      --_agency: oklch(from var(--lapor-color-agency) min(l, 0.48) c h / 1);
      --_agency-strong: oklch(from var(--lapor-color-agency) min(l * 0.8, 0.38) c h / 1);
      --_agency-soft: oklch(from var(--lapor-color-agency) 0.96 min(c, 0.02) h / 1);
      --_dark: oklch(from var(--lapor-color-agency) max(l, 0.8) min(c, 0.1) h / 1);
      --_dark-strong: oklch(from var(--lapor-color-agency) max(l, 0.88) min(c, 0.06) h / 1);
      --_dark-soft: oklch(from var(--lapor-color-agency) 0.3 min(c, 0.05) h / 1);
    }
  }
`
