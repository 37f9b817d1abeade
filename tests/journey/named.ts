/** How Puppeteer is asked for what has a role and a name in the accessibility tree. */
export const named = (name: string, role: string): string => `::-p-aria([name="${name}"][role="${role}"])`
