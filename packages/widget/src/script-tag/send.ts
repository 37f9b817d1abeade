/** The send chunk. */
export { createSendPart, formTexts, issueText, OutboxController, SubmitController, underway } from '../send-part.ts'
