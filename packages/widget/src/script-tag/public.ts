/** The public chunk. The settings come first: registering upgrades the tags that already stand on the page. */
import './public-settings.ts'
import '../define-public.ts'
