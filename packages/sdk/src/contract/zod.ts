/** The one door to zod/mini. */
// zod/mini never compiles code, as zod's full objects do after a probe that a strict Content-Security-Policy reports. So there
// is nothing to switch off, and z.config() would switch it off for the host's own schemas too: zod's copies share one setting.
export * from 'zod/mini'
