/** The act chunk. */
import '../act-part.ts'
