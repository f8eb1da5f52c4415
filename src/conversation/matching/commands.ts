import { proposeMatches } from '../../usecases/matching/propose-matches.ts'
import type { Command } from '../kit/request.ts'
import { findDraft, propose, refused, showDraft } from './show-proposal.ts'

export const match: Command = {
  word: 'match',
  also: ['matches', 'matching', 'proposal'],
  roles: ['coordinator'],
  summary: 'Propose pairs, change them, publish them',
  run: async (request, rest) => {
    const again = () => propose(request, (options) => proposeMatches(request.deps, request.actor, options))
    if (/^(again|new)\b/i.test(rest)) return again()
    const found = await findDraft(request)
    if (found.ok) return showDraft(request, found)
    return found.refusal.kind === 'noDraft' ? again() : refused(found.refusal)
  },
}
