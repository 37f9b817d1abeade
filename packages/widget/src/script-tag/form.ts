/** The form chunk. The settings come first: registering upgrades the tags that already stand on the page. */
import './settings.ts'
import '../define.ts'
