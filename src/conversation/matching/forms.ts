import type { FormHandler } from '../kit/request.ts'
import { byHand, forbid, swap } from './pairs-forms.ts'
import { whatIf } from './what-if-form.ts'

export const matchingForms: readonly FormHandler[] = [forbid, byHand, swap, whatIf]
