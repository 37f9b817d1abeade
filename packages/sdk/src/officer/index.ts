/** The door of @lapor/sdk/officer: what an officer's program needs. */
export { createOfficerClient, type OfficerClient, type OfficerClientOptions } from './officer-client.ts'
