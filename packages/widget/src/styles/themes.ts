/** The dark values of the tokens, for the outermost element only: inner components inherit what it declares. */
import { css, type CSSResult } from 'lit'

const dark = css`
  --lapor-color-scheme: dark;
  --lapor-color-primary: var(--_dark, #9cc5f7);
  --lapor-color-header: var(--_dark-soft, #17304f);
  --lapor-color-primary-strong: var(--_dark-strong, #c4defc);
  --lapor-color-primary-soft: var(--_dark-soft, #1b2f47);
  --lapor-color-on-primary: var(--_dark-soft, #0a2140);
  --lapor-color-text: #edf1f5;
  --lapor-color-muted: #abb7c4;
  --lapor-color-surface: #12181f;
  --lapor-color-soft: #1b232d;
  --lapor-color-line: #34404d;
  --lapor-color-control: #8795a4;
  --lapor-color-success: #82d6a3;
  --lapor-color-success-soft: #16301f;
  --lapor-color-waiting: #f2c265;
  --lapor-color-waiting-soft: #35290f;
  --lapor-color-danger: #ff9f96;
  --lapor-color-danger-soft: #3c1b19;
  --lapor-color-focus: #9cc5f7;
`

/** A rule of the page for `lapor-widget` wins over `:host`, so an agency's colour holds in each theme. */
export const themes: CSSResult = css`
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
`
