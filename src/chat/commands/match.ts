import { proposeMatches } from '../../usecases/propose-matches.ts'
import { findDraft, refused, showDraft, showProposed } from '../match-turn.ts'
import type { Command } from '../turn.ts'

export const match: Command = {
  word: 'match',
  also: ['matches', 'pairs', 'matching'],
  roles: ['coordinator'],
  summary: 'Propose pairs, change them, publish them',
  run: async (turn, rest) => {
    if (/^(again|new)\b/i.test(rest)) return showProposed(turn, await proposeMatches(turn.deps, turn.actor))
    const found = await findDraft(turn)
    if (found.ok) return showDraft(turn, found.cycle, found.draft)
    if (found.refusal.kind !== 'noDraft') return refused(found.refusal)
    return showProposed(turn, await proposeMatches(turn.deps, turn.actor))
  },
}
