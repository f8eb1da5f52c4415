import { distance } from 'fastest-levenshtein'
import { stateCalled, stateNames } from '../../core/state-names.ts'

/** Misspelled by so many letters a state is still meant. */
const MEANT = 2

/**
 * A state's whole name, by which its districts and schools are found and which people read: of what was written, which may be short
 * or in any case. `fault`: why it is none. A state that is none of the country's is taken as it is written.
 */
export const readStateName = (written: string): { readonly name: string } | { readonly fault: string } => {
  const bare = written.replace(/\s+/g, ' ').replace(/^(the )?state of /i, '')
  const name = stateCalled(bare)
  if (name) return { name }
  const meant = stateNames.find((one) => distance(one.toLowerCase(), bare.toLowerCase()) <= MEANT)
  if (meant) return { fault: `is no state: write P3_STATE=${meant}` }
  return /^\p{L}[\p{L} .’'-]{2,39}$/u.test(bare) ? { name: bare } : { fault: 'is the name of a state, like Kentucky' }
}
