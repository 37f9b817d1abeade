/** The send chunk. */
export { createSendPart, formTexts, issueText, OutboxController, SubmitController } from '../send-part.ts'
