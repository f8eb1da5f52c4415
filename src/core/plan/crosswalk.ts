/** An indicator, and the codes that stood for it in the versions before. */
interface Renamed {
  readonly code: string
  /** Codes with spaces between. */
  readonly was?: string
}

/** The codes of earlier versions in a field. */
export const formerCodes = (was: string | undefined): readonly string[] =>
  (was ?? '').split(/[\s,;]+/).filter((code) => code !== '')

/** From codes of earlier versions of a rubric to those of this one. A code that this version has itself means itself. */
export const crosswalk = (indicators: readonly Renamed[]): Readonly<Record<string, string>> => {
  const now = new Set(indicators.map(({ code }) => code))
  return Object.fromEntries(
    indicators.flatMap(({ code, was }) =>
      formerCodes(was)
        .filter((old) => !now.has(old))
        .map((old) => [old, code]),
    ),
  )
}

/** Codes as this version of the rubric has them, each once. */
export const currentCodes = (indicators: readonly Renamed[], codes: readonly string[]): readonly string[] => {
  const to = crosswalk(indicators)
  return [...new Set(codes.map((code) => to[code] ?? code))]
}
