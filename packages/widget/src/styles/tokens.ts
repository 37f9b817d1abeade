/** The looks as values: every colour, distance and radius of the widget, with a `--lapor-*` property to change it. */
import { css } from 'lit'
import { agency } from './agency.ts'

/**
 * What components write is the short private name (`--_primary`); what a page sets is the public one (`--lapor-color-primary`).
 * The public names are never declared by an inner component, so that a value set on <lapor-widget> reaches all of them.
 * Each pair of text and ground has a contrast of at least 4.5:1, each border of a control 3:1 (WCAG 1.4.3, 1.4.11).
 */
export const tokens = css`
  ${agency}
  :host {
    --_primary: var(--lapor-color-primary, var(--_agency, #17467f));
    --_primary-strong: var(--lapor-color-primary-strong, var(--_agency-strong, #0e3161));
    --_primary-soft: var(--lapor-color-primary-soft, var(--_agency-soft, #eaf1fa));
    --_on-primary: var(--lapor-color-on-primary, #fff);
    --_text: var(--lapor-color-text, #1a2430);
    --_muted: var(--lapor-color-muted, #51606f);
    --_surface: var(--lapor-color-surface, #fff);
    --_soft: var(--lapor-color-soft, #f4f6f9);
    --_line: var(--lapor-color-line, #d5dce4);
    --_control: var(--lapor-color-control, #6f7c8a);
    --_success: var(--lapor-color-success, #1a6a3b);
    --_success-soft: var(--lapor-color-success-soft, #e7f4ec);
    --_waiting: var(--lapor-color-waiting, #784a00);
    --_waiting-soft: var(--lapor-color-waiting-soft, #fff4db);
    --_danger: var(--lapor-color-danger, #b0211b);
    --_danger-soft: var(--lapor-color-danger-soft, #fdeeec);
    --_focus: var(--lapor-color-focus, #0b57d0);
    --_radius: var(--lapor-radius, 10px);
    --_font: var(--lapor-font, Roboto, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif);
    --_space: var(--lapor-space, 8px);
  }
`
