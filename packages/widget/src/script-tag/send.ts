/** The send chunk. */
export { createSendPart, followPanel, formTexts, issueText, OutboxController, SubmitController, underway } from '../send-part.ts'
