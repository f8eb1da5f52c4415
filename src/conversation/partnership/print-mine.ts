import { button } from '../kit/action.ts'
import type { Action } from '../kit/card.ts'
import { printYear } from '../plan/actions.ts'
import type { OwnPair } from './own-pair.ts'

/** Each one's own year on a sheet, to keep. */
export const printMine = ({ pair }: OwnPair): Action =>
  button(printYear, { partnershipId: pair.id }, 'Print my year', { style: 'primary' })
