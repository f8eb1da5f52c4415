import type { FormHandler } from '../turn.ts'
import { byHand, forbid, swap } from './match-pairs.ts'
import { whatIf } from './match-what-if.ts'

export const matchingForms: readonly FormHandler[] = [forbid, byHand, swap, whatIf]
