/** Gives a shadow root its styles, as a strict policy allows it wherever a browser can (before Safari 16.4 none can). */
export const adoptStyles = (root: ShadowRoot, css: string): void => {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } else {
    const style = document.createElement('style')
    style.textContent = css
    ;(root as ShadowRoot).append(style)
  }
}
