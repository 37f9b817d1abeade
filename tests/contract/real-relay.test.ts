/** The relay passes the suite of the contract. */
import { openRealRelay } from './open-real-relay.ts'
import { contractSuite } from './suite.ts'

contractSuite('the relay', openRealRelay)
