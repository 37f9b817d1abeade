/** Whether somebody has said where data lie: then a relay runs for real, and no command means a question, not a sandbox. */

export const isConfigured = (env: Readonly<Record<string, string | undefined>>): boolean => Boolean(env['LAPOR_DATA'] || env['DATABASE_URL'])
