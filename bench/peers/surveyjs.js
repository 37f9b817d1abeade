// The report form as SurveyJS has it: https://surveyjs.io/form-library/documentation/get-started-html-css-javascript
import 'survey-core/survey-core.css'
import { Model } from 'survey-core'
import 'survey-js-ui'

const survey = new Model({
  elements: [
    { type: 'comment', name: 'text', title: 'Isi', isRequired: true },
    { type: 'text', name: 'place', title: 'Tempat' },
    { type: 'file', name: 'photo', title: 'Foto', acceptedTypes: 'image/*', storeDataAsText: false },
    { type: 'text', name: 'contact', title: 'HP', inputType: 'tel' },
  ],
  completeText: 'Kirim',
})
const photos = []
survey.onUploadFiles.add((_, { files, callback }) => {
  photos.push(...files)
  callback(files.map((file) => ({ file, content: file.name })))
})
survey.onComplete.add(({ data }) => {
  const body = new FormData()
  body.append('report', JSON.stringify(data))
  for (const photo of photos) body.append('photo', photo)
  fetch('/send', { method: 'POST', body })
})
survey.render(document.getElementById('form'))
