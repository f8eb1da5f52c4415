import { proposeMatches } from '../../usecases/matching/propose-matches.ts'
import type { Command } from '../kit/request.ts'
import { findDraft, propose, refused, showDraft } from './show-proposal.ts'

export const match: Command = {
  word: 'match',
  also: ['matches', 'matching', 'proposal'],
  roles: ['coordinator'],
  summary: 'Propose pairs, change them, publish them',
  run: async (turn, rest) => {
    const again = () => propose(turn, (options) => proposeMatches(turn.deps, turn.actor, options))
    if (/^(again|new)\b/i.test(rest)) return again()
    const found = await findDraft(turn)
    if (found.ok) return showDraft(turn, found)
    return found.refusal.kind === 'noDraft' ? again() : refused(found.refusal)
  },
}
