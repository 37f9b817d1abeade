// The report form as Form.io has it: the door "/form" leaves its builder out, and the looks are those its README names.
import 'bootstrap/dist/css/bootstrap.min.css'
import '@formio/js/dist/formio.form.min.css'
import { Formio } from '@formio/js/form'

const form = await Formio.createForm(document.getElementById('form'), {
  components: [
    { type: 'textarea', key: 'text', label: 'Isi', input: true, validate: { required: true } },
    { type: 'textfield', key: 'place', label: 'Tempat', input: true },
    { type: 'file', key: 'photo', label: 'Foto', input: true, storage: 'url', url: '/send', filePattern: 'image/*' },
    { type: 'phoneNumber', key: 'contact', label: 'HP', input: true, inputMask: '9999999999999' },
    { type: 'button', action: 'submit', key: 'send', label: 'Kirim', input: true },
  ],
})
form.on('submit', ({ data }) => fetch('/send', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }))
