/** The reply chunk. */
import '../reply-part.ts'
