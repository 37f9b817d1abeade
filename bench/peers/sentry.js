// The report as Sentry's feedback form has it, opened at once: https://docs.sentry.io/platforms/javascript/user-feedback/
import { feedbackIntegration, init } from '@sentry/browser'

const feedback = feedbackIntegration({ autoInject: false, showBranding: false, enableScreenshot: true, isEmailRequired: false, messageLabel: 'Isi', emailLabel: 'E-mail', nameLabel: 'Nama', submitButtonLabel: 'Kirim' })
init({ dsn: `http://key@${location.host}/1`, integrations: [feedback] })
const form = await feedback.createForm()
form.appendToDom()
form.open()
