/** Registers the tags, and starts the app. */
import '@lapor/widget/define'
import '@lapor/widget/define-public'
import { bootstrapApplication } from '@angular/platform-browser'
import { App } from './app'

void bootstrapApplication(App)
