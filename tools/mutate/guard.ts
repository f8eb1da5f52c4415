/** A line that guards, how it is broken, and the tests of which one must notice. */
export interface Guard {
  readonly file: string
  /** As it stands in the file, once. */
  readonly line: string
  readonly broken: string
  readonly tests: readonly string[]
}

/** Guards of one file that the same tests hold: pairs of the line and what it is broken to. */
export const guardsOf = (
  file: string,
  tests: readonly string[],
  ...lines: readonly (readonly [line: string, broken: string])[]
): readonly Guard[] => lines.map(([line, broken]) => ({ file, line, broken, tests }))
