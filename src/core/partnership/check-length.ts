import type { StepKind } from './partnership.ts'
import { possibleLength, type Recommended } from './recommended.ts'
import type { PathRefusal } from './refusal.ts'

interface Asked {
  readonly step: StepKind
  readonly minutes: number
  readonly sure: boolean | undefined
}

/** Lengths are recommendations: outside them a person is asked once, and believed. */
export const checkLength = (
  { step, minutes, sure }: Asked,
  recommended: Recommended['lengths'],
): PathRefusal | undefined => {
  const possible = Number.isInteger(minutes) && minutes >= possibleLength.from && minutes <= possibleLength.to
  if (!possible) return { kind: 'lengthImpossible', step, ...possibleLength }
  const range = recommended[step]
  if (!range || sure || (minutes >= range.from && minutes <= range.to)) return undefined
  return { kind: 'lengthUnusual', step, minutes, from: range.from, to: range.to }
}
