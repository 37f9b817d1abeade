import { C as ClientOptions, F as FilingClient, a as FollowingClient } from './chunks/following-client.js';
import './chunks/call-kinds.js';
import './contract.js';
import 'zod/mini';
import 'zod/v4/core';

/** The door of @lapor/sdk/light: the same citizen's API in two halves and without ky, for pages that count bytes. */

/** Makes a client that files. No request is made yet. @throws TypeError when an option is wrong */
declare const createFilingClient: (options: ClientOptions) => FilingClient;
/** Makes a client that follows and answers. No request is made yet. @throws TypeError when an option is wrong */
declare const createFollowingClient: (options: ClientOptions) => FollowingClient;

export { ClientOptions, FilingClient, FollowingClient, createFilingClient, createFollowingClient };
