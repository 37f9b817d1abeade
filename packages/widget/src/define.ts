/** Registers <lapor-widget>; what it renders later registers itself when it comes. */
import './components/lapor-form/lapor-form.define.ts'
import './components/lapor-widget/lapor-widget.define.ts'
