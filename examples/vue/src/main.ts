/** Registers the tags, and puts the app into the page. */
import '@lapor/widget/define'
import '@lapor/widget/define-public'
import { createApp } from 'vue'
import App from './App.vue'

createApp(App).mount('#app')
