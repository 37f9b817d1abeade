/** The read chunk: what asks the relay for what everybody may see; who files a report alone does not need it. */
export { createPublicClient } from '@lapor/sdk/light'
