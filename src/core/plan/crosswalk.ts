/** An indicator, and the codes that stood for it in the versions before. */
interface Renamed {
  readonly code: string
  /** Codes with spaces between. */
  readonly was?: string
}

/** By the id of an earlier version: its codes with those that took their place, null where none did. */
export type Crosswalk = Readonly<Record<string, Readonly<Record<string, string | null>>>>

interface RubricVersion {
  readonly id: string
  readonly version: string
  readonly indicators: readonly (Renamed & { readonly name: string })[]
  readonly crosswalk?: Crosswalk
}

/** The rubric of a year, with the other versions of it, newest first. */
export interface VersionedRubric extends RubricVersion {
  readonly former?: readonly RubricVersion[]
}

/** What a code that was written with some version means now. */
export interface Meant {
  readonly code?: string
  /** It is in the rubric of now no more: as the last version that had it has it. */
  readonly left?: { readonly code: string; readonly name: string; readonly rubricId: string; readonly version: string }
}

/** Codes of earlier versions in a field. */
export const formerCodes = (was: string | undefined): readonly string[] =>
  (was ?? '').split(/[\s,;]+/).filter((code) => code !== '')

const indicatorOf = ({ indicators }: RubricVersion, code: string) => indicators.find((one) => one.code === code)

/** Without a version it was the rubric's own. A code that no version has means itself. */
export const meantBy = (rubric: VersionedRubric, code: string, writtenWith: string = rubric.id): Meant => {
  const versions = [rubric, ...(rubric.former ?? [])]
  const at = versions.findIndex(({ id }) => id === writtenWith)
  // What a log kept when it was changed is of a version before its own.
  const wrote = versions.slice(Math.max(at, 0)).find((one) => indicatorOf(one, code))
  if (!wrote) return { code }
  const now = led(wrote, code, rubric)
  if (now !== undefined) return { code: now }
  const last = versions.slice(1).flatMap((one) => {
    const then = led(wrote, code, one)
    const indicator = then !== undefined && led(one, then, rubric) === undefined && indicatorOf(one, then)
    return indicator ? [{ code: indicator.code, name: indicator.name, rubricId: one.id, version: one.version }] : []
  })[0]
  return last ? { left: last } : { code }
}

/** A code of one version in another. */
const led = (from: RubricVersion, code: string, to: RubricVersion): string | undefined => {
  if (from.id === to.id) return code
  const there = to.crosswalk?.[from.id]
  if (there) return there[code] ?? undefined
  const back = from.crosswalk?.[to.id]
  if (back) return Object.keys(back).find((before) => back[before] === code)
  return indicatorOf(to, code)?.code
}

/** Codes as the rubric of now has them, each once; what it left out is not among them. */
export const codesNow = (
  rubric: VersionedRubric,
  codes: readonly string[],
  writtenWith?: string,
): readonly string[] => [...new Set(codes.flatMap((code) => meantBy(rubric, code, writtenWith).code ?? []))]

/** Those of the codes that the rubric of now has no place for, as they were written. */
export const codesLeft = (rubric: VersionedRubric, codes: readonly string[], writtenWith?: string): readonly string[] =>
  codes.filter((code) => meantBy(rubric, code, writtenWith).left)

/** Indicators in words: those of now in the rubric's order, then by their old name and version what it left out. */
export const namesNow = (
  rubric: VersionedRubric,
  codes: readonly string[],
  { writtenWith, withCode }: { readonly writtenWith?: string; readonly withCode?: boolean } = {},
): readonly string[] => {
  const label = ({ code, name, version }: { code: string; name: string; version?: string }) => {
    const beside = [withCode && code, version && `version ${version}`].filter(Boolean).join(', ')
    return beside ? `${name} (${beside})` : name
  }
  const now = codesNow(rubric, codes, writtenWith)
  const known = rubric.indicators.filter(({ code }) => now.includes(code))
  const unknown = now.filter((code) => !known.some((one) => one.code === code))
  const left = codes.flatMap((code) => meantBy(rubric, code, writtenWith).left ?? [])
  return [...known.map(({ code, name }) => label({ code, name })), ...unknown, ...new Set(left.map(label))]
}

/** Somebody's nomination in the codes of now, whatever version it was written with. */
export const inCodesNow = <
  T extends {
    readonly refinements: readonly string[]
    readonly strengths: readonly string[]
    readonly rubricId?: string
  },
>(
  rubric: VersionedRubric,
  one: T,
): T => ({
  ...one,
  refinements: codesNow(rubric, one.refinements, one.rubricId),
  strengths: codesNow(rubric, one.strengths, one.rubricId),
})
