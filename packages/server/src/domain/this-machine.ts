/** Whether a host is this very machine: what is said there travels over no line. */

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** @param hostname as a URL has it */
export const isThisMachine = (hostname: string): boolean => loopback.has(hostname)
