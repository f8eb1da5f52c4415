import { type Crosswalk, formerCodes, meantBy, type VersionedRubric } from './crosswalk.ts'

type Said = VersionedRubric['indicators']

/** Codes that a file names anew as former ones of an indicator. */
const namedAnew = (before: VersionedRubric, one: Said[number]): readonly string[] => {
  const known = formerCodes(before.indicators.find(({ code }) => code === one.code)?.was)
  return formerCodes(one.was).filter((code) => !known.includes(code))
}

/** Codes whose link to an indicator a file ended, with its code. */
const endedIn = (before: VersionedRubric, said: Said): ReadonlySet<string> =>
  new Set(
    said.flatMap((one) => {
      const known = formerCodes(before.indicators.find(({ code }) => code === one.code)?.was)
      return known.filter((code) => !formerCodes(one.was).includes(code)).map((code) => `${code} ${one.code}`)
    }),
  )

/**
 * How the versions before lead to a new one, from what its file says. A code goes where “was” names it, else stays itself; a
 * link that an earlier file made goes on until a file ends it.
 */
export const crosswalkTo = (before: VersionedRubric, said: Said): Crosswalk => {
  const claimed = new Map(said.flatMap((one) => namedAnew(before, one).map((code) => [code, one.code] as const)))
  const same = new Map(said.map(({ code }) => [code.toLowerCase(), code]))
  const ended = endedIn(before, said)
  const hop = (code: string): string | null => claimed.get(code) ?? same.get(code.toLowerCase()) ?? null
  const through = (code: string, writtenWith: string): string | null => {
    const { code: then } = meantBy(before, code, writtenWith)
    if (then === undefined) return claimed.get(code) ?? null
    const now = hop(then)
    const isEnded = now !== null && code !== now && ended.has(`${code} ${now}`)
    return isEnded ? (same.get(code.toLowerCase()) ?? null) : now
  }
  const of = (version: VersionedRubric, to: (code: string) => string | null) => [
    version.id,
    Object.fromEntries(version.indicators.map(({ code }) => [code, to(code)])),
  ]
  return Object.fromEntries([
    of(before, hop),
    ...(before.former ?? []).map((one) => of(one, (code) => through(code, one.id))),
  ])
}
