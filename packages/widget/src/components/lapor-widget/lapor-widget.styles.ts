/** Looks of <lapor-widget>. */
import { css } from 'lit'

export const styles = css`
  /* Wins over a page that resets every element (\`* { all: unset }\`): an important rule inside beats one outside. */
  :host {
    display: block !important;
    /* A sidebar of 320px stands on wide screens too. Below Chrome 105, Safari 16 and Firefox 110 the narrow look stays. */
    container-type: inline-size;
  }
  .frame {
    display: flex;
    flex-direction: column;
    /* The height that the snippet reserves: nothing below moves before a person does something. */
    min-height: 520px;
    max-width: 760px;
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
  }
  .header {
    position: relative;
    min-height: 84px;
    padding: 10px 16px;
    border-radius: calc(var(--_radius) + 1px) calc(var(--_radius) + 1px) 0 0;
    background: var(--lapor-color-header, var(--_primary));
    color: var(--lapor-color-on-header, #fff);
  }
  .to,
  .name {
    display: block;
  }
  .to {
    font: 400 14px/20px var(--_font);
  }
  .name {
    font: 700 18px/22px var(--_font);
  }
  /* Beside "Lapor ke": the name below has the whole width. */
  .languages {
    display: flex;
    position: absolute;
    inset: 0 8px auto auto;
  }
  .language {
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: 600 14px/1 var(--_font);
    cursor: pointer;
  }
  .language[aria-pressed='true'] {
    text-decoration: underline 2px;
    text-underline-offset: 6px;
  }
  .header :focus-visible {
    outline-color: currentColor;
    outline-offset: -4px;
  }
  .tabs {
    display: flex;
    padding: 0 8px;
    border-bottom: 1px solid var(--_line);
  }
  .tab {
    flex: 1;
    max-width: 220px;
    min-height: 46px;
    padding: 6px 8px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: transparent;
    color: var(--_muted);
    font: 600 16px/1.3 var(--_font);
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .tab:focus-visible {
    outline-offset: -4px;
  }
  .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 16px;
    padding: 14px 16px;
  }
  .footer {
    padding: 8px 16px 10px;
    border-top: 1px solid var(--_line);
    border-radius: 0 0 calc(var(--_radius) + 1px) calc(var(--_radius) + 1px);
    background: var(--_soft);
    color: var(--_muted);
    font-size: 13px;
    line-height: 18px;
  }
  .footer p:first-child {
    min-height: 32px;
  }
  .footer p:last-child {
    min-height: 72px;
  }
  .emergency {
    display: inline-block;
    min-height: 44px;
    /* As high as a thumb needs, without moving what stands around it. */
    margin: -6px 16px -6px 0;
    padding: 11px 0;
    font-size: 15px;
    font-weight: 600;
    line-height: 22px;
  }
  .arrived {
    justify-content: space-between;
    padding-block: 4px;
  }
  @container (min-width: 600px) {
    .header {
      min-height: 64px;
      padding-inline: 24px;
    }
    .panel {
      padding: 22px 24px;
    }
    .tabs {
      padding-inline: 16px;
    }
    .footer {
      padding-inline: 24px;
    }
    .footer p:last-child {
      min-height: 36px;
    }
    .languages {
      inset-inline-end: 16px;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'],
    .language[aria-pressed='true'] {
      color: Highlight;
    }
  }
`
