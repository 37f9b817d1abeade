/** Looks of <lapor-form>. */
import { css } from 'lit'

export const styles = css`
  /* At rest the field takes what room there is, so that the button stands at the same place before and after settings come. */
  :host(:not([open])) {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .resting {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 10px;
  }
  .resting .text {
    flex: 1;
    grid-template-rows: auto auto 1fr;
  }
  .text label {
    font-size: 19px;
    font-weight: 700;
    line-height: 1.25;
  }
  .text .input {
    min-height: 150px;
    margin-top: 4px;
    /* Chromium 123 and Safari 26 grow it with its content; others scroll. */
    field-sizing: content;
    max-height: 400px;
  }
  .resting .text .input {
    min-height: 56px;
    resize: none;
    field-sizing: fixed;
  }
  .promise {
    display: grid;
    align-items: center;
    min-height: 40px;
    color: var(--_muted);
    font-size: 14px;
    line-height: 20px;
  }
  .restored {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
  }
  .summary ul {
    margin-top: 4px;
    padding-inline-start: 20px;
  }
  .summary a {
    display: inline-block;
    min-width: 44px;
    min-height: 44px;
    padding: 10px 0;
    color: var(--_danger);
    font-weight: 600;
  }
`
