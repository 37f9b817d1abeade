/** What the widget loads when a photo is sent that is worth resuming. */
export { createUploads } from '@lapor/sdk/upload'
