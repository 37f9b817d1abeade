/** Registers the tags, and puts the app into the page. */
import '@lapor/widget/define'
import '@lapor/widget/define-public'
import { mount } from 'svelte'
import App from './App.svelte'

const target = document.querySelector('#app')
if (target) mount(App, { target })
