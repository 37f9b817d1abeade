// Keeps the plain form out of sight while the widget is on its way, and gives it back where the widget does not come.
;(() => {
  // Opera Mini and old browsers never get the widget: they keep the form that is there.
  if (!('customElements' in window) || !('adoptedStyleSheets' in Document.prototype)) return
  const root = document.documentElement
  root.classList.add('with-script')
  const giveBack = () => {
    root.classList.remove('with-script')
    const widget = document.querySelector('lapor-widget')
    // Taken out of its tag: a widget that comes later must not take away a form in which somebody is writing.
    if (widget !== null && widget.shadowRoot === null) widget.replaceWith(...widget.childNodes)
  }
  // A phone on 2G needs some five seconds for the form; more than this is a lost connection.
  const patience = setTimeout(giveBack, 10000)
  customElements.whenDefined('lapor-widget').then(() => clearTimeout(patience))
  // In a frame that our script placed: the page around it hands over one end of a channel, and hears there how high this one is.
  addEventListener('message', ({ source, data, ports }) => {
    if (source !== parent || parent === window || data !== 'lapor-height' || !ports[0]) return
    new ResizeObserver(() => ports[0].postMessage(document.body.scrollHeight)).observe(document.body)
  })
  addEventListener('error', (event) => event.target instanceof HTMLScriptElement && giveBack(), { capture: true })
})()
