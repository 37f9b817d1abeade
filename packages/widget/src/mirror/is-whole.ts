/** Looks at all that a later reader of an entry or a receipt takes for granted: a page may have put anything, and one bad value must stop nothing else. */

type Of = Readonly<Record<string, unknown>>
type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value)
const isSwitch: Test = (value) => typeof value === 'boolean'
const isDate: Test = (value) => typeof value === 'string' && Number.isFinite(Date.parse(value))
const isOne =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value)
const isOr =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)
const isList =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const isLike =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(tests).every(([name, test]) => test((value as Of)[name]))

const isPhoto = isLike({ id: isText, type: isText, state: isOne('waiting', 'sent', 'failed'), code: isOr(isText), bytes: isOr((bytes) => bytes instanceof ArrayBuffer) })

const isPromise = isList(isLike({ kind: isText, dueAt: isDate }))

const isSubmission = isLike({
  text: isText,
  trackingSecret: isText,
  classification: isText,
  place: isLike({ regionCode: isOr(isText), rw: isOr(isText), rt: isOr(isText), landmark: isOr(isText), point: isOr(isText) }),
  reporter: isOr(isLike({ name: isOr(isText), address: isOr(isText), phone: isOr(isText), email: isOr(isText) })),
})

/** Photos may leave their bytes out: those of an entry that is there. */
export const isWholeEntry = isLike({
  v: isOne(1),
  rev: isNumber,
  id: isText,
  site: isText,
  createdAt: (value) => isNumber(value) && (value as number) > 0,
  submission: isSubmission,
  photos: isList(isPhoto),
  state: isOne('queued', 'rejected', 'delivered'),
  attempts: isNumber,
  nextAttemptAt: isNumber,
  maybeFiled: isSwitch,
  leasedUntil: isNumber,
  lastFailure: isOr(isText),
  problem: isOr(isLike({ code: isText, errors: isOr(isList(isLike({ pointer: isText, code: isText }))) })),
  receipt: isOr(isLike({ trackingId: isText, title: isText, receivedAt: isDate, agency: isLike({ name: isText }), promise: isPromise })),
})

export const isWholeReceipt = isLike({
  v: isOne(1),
  entryId: isText,
  shown: isSwitch,
  site: isText,
  trackingId: isText,
  trackingSecret: isText,
  title: isText,
  receivedAt: isDate,
  agency: isLike({ name: isText }),
  promise: isPromise,
  onBehalf: isOr(isSwitch),
})
