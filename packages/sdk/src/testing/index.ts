/** The door of @lapor/sdk/testing: a relay in memory, for tests of programs that use this SDK. */
export type { Failure, Line } from './line.ts'
export { createTestRelay, type NewTestOfficer, type TestRelay, type TestRelayOptions } from './test-relay.ts'
export { testSite, type TestSite, type TimeZone } from './town.ts'
