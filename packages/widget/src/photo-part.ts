/** What the widget loads once a person begins: choosing photos, and making them small. */
import './components/lapor-photo-field/lapor-photo-field.define.ts'

export { shrinkPhoto } from './photo/shrink-photo.ts'
