import type { StepKind } from '../../core/partnership/partnership.ts'
import { dayInWords } from '../kit/days.ts'
import { theStep } from '../kit/steps.ts'

/** How a message of the office calls steps and days. */
export const inMessages = { step: (kind: StepKind) => theStep(kind), day: dayInWords } as const
