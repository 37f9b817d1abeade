// The upload alone, as Uppy has it: https://uppy.io/docs/dashboard/
import '@uppy/core/css/style.min.css'
import '@uppy/dashboard/css/style.min.css'
import Uppy from '@uppy/core'
import Dashboard from '@uppy/dashboard'
import XHRUpload from '@uppy/xhr-upload'

new Uppy({ restrictions: { allowedFileTypes: ['image/*'] } }).use(Dashboard, { target: '#form', inline: true, proudlyDisplayPoweredByUppy: false }).use(XHRUpload, { endpoint: '/send' })
