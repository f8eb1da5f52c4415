interface Refusal {
  readonly kind: string
}

/** What was not done as asked, and why: the kind chooses its sentence, further facts fill it. A bare word is a kind without facts. */
export interface Refused<R extends string | Refusal> {
  readonly ok: false
  readonly refusal: [R] extends [string] ? { readonly kind: R } : R
}

/** The one shape in which a use-case says no. Nothing else of `src/usecases` writes `ok: false` (see test/house/refusals.test.ts). */
export const refuse = <const R extends string | Refusal>(refusal: R): Refused<R> =>
  ({ ok: false, refusal: typeof refusal === 'string' ? { kind: refusal } : refusal }) as Refused<R>
