/** What a person quotes and the log is searched by: the end of an id, which differs from one id to the next. */
export const referenceOf = (id: string): string => id.slice(-8).toUpperCase()

/** The one sentence that goes with it. */
export const askWithReference = (reference: string): string =>
  `If it happens again, tell your coordinator this reference: ${reference}.`
