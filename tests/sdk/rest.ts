/** As many turns as any outbox of the tests needs to come to rest. */
export const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
}
