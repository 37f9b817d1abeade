/** The door of @lapor/sdk/upload: photos that arrive in pieces. */
export { createUploads, type AttachOptions, type Uploads, type UploadsOptions } from './create-uploads.ts'
