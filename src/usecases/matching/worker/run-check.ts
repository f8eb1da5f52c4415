import type { MatchingInput } from '../../../core/matching/matching-input.ts'
import type { Proposal } from '../../../core/matching/proposal.ts'
import type { Publishable } from '../../../core/matching/publishable.ts'
import { doInWorker } from './do-in-worker.ts'

/** May this proposal be published? Checked beside the event loop; see core/matching/publishable.ts. */
export const runCheck = async (input: MatchingInput, proposal: Proposal): Promise<Publishable> => {
  let verdict: Publishable = { ok: false, sentence: 'The proposal could not be checked. Try again.' }
  await doInWorker({ task: 'check', input, proposal }, (message) => {
    if (message.kind === 'verdict') verdict = message.verdict
  })
  return verdict
}
