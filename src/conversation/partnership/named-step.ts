import { isDone, isVisit, type StepKind, stepKinds } from '../../core/partnership/partnership.ts'
import type { NamedStep } from '../../core/understanding/step-named.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { TheStep, theStep } from '../kit/steps.ts'
import type { OwnPair } from './own-pair.ts'

/** The steps of a pair that words may name, in their order. */
export const stepsNamed = (view: OwnPair, named: NamedStep | undefined): readonly SeenStep[] =>
  stepKinds.flatMap((kind) => {
    const step = view.pair.steps.find((one) => one.kind === kind)
    return step && (named === kind || (named === 'visit' && isVisit(kind))) ? [step] : []
  })

const isBefore = (one: StepKind, other: StepKind): boolean => stepKinds.indexOf(one) < stepKinds.indexOf(other)

/** Who named another step than the form's is told so above it: nothing is logged or offered for the wrong one in silence. */
export const otherStepSentence = (view: OwnPair, step: SeenStep, named: NamedStep | undefined): string => {
  const steps = stepsNamed(view, named)
  if (steps.length === 0 || steps.includes(step)) return ''
  const meant = steps.find((one) => !isDone(one)) ?? steps[0]!
  const here = `this form is about ${theStep(step.kind)}`
  if (isDone(meant)) return `${TheStep(meant.kind)} is done: ${here}.`
  return isBefore(step.kind, meant.kind) ? `${TheStep(meant.kind)} comes after ${theStep(step.kind)}: ${here}.` : ''
}
