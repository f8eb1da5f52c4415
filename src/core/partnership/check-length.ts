import { possibleLength, recommendedLength } from './activities.ts'
import type { StepKind } from './partnership.ts'
import type { PathRefusal } from './refusal.ts'

/** Lengths are recommendations: outside them a person is asked once, and believed. */
export const checkLength = (step: StepKind, minutes: number, sure: boolean | undefined): PathRefusal | undefined => {
  const possible = Number.isInteger(minutes) && minutes >= possibleLength.from && minutes <= possibleLength.to
  if (!possible) return { kind: 'lengthImpossible', step, ...possibleLength }
  const range = recommendedLength[step]
  if (!range || sure || (minutes >= range.from && minutes <= range.to)) return undefined
  return { kind: 'lengthUnusual', step, minutes, from: range.from, to: range.to }
}
