import type { StepKind } from '../../core/partnership/partnership.ts'
import type { Recommended } from '../../core/partnership/recommended.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import type { Command } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { rangeInWords } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'

export interface HelpCardParts {
  readonly asPartner: boolean
  readonly contact: readonly Block[]
  readonly lengths: Recommended['lengths']
  /** The pages for what this person is, one link each. */
  readonly guides: readonly Action[]
}

/** How P3 works, and every word this person has use for. */
export const helpCard = (
  commands: readonly Command[],
  { asPartner, contact, lengths, guides }: HelpCardParts,
): Card => {
  const lasting = (step: StepKind) => (lengths[step] ? `, ${rangeInWords(lengths[step])}` : '')
  return {
    title: 'P3: how it works',
    blocks: [
      ...(asPartner
        ? [
            {
              kind: 'text' as const,
              text: 'Two administrators of neighboring districts learn from each other. It is peer to peer and never an evaluation.',
            },
            {
              kind: 'list' as const,
              items: [
                `First visit: one of you visits the other${lasting('firstVisit')}`,
                `Follow-up call: your questions since the visit${lasting('call')}`,
                `Second visit: the other way round${lasting('secondVisit')}`,
                `Final meeting, if you like: a look back together${lasting('finalMeeting')}`,
              ],
            },
            {
              kind: 'text' as const,
              text: 'I carry times and notes between you two, wherever each of you chats, and remind whoever’s turn it is. You never need to remember a word: every message has its buttons.',
            },
          ]
        : []),
      {
        kind: 'facts',
        facts: commands.map(({ word, shown = word, summary }) => ({ label: shown, value: summary })),
      },
      ...contact,
    ],
    actions: [
      say('See my status', 'status'),
      ...(asPartner ? [say('My partner', 'partner'), say('My plan', 'plan')] : []),
      say('Settings', 'settings'),
      ...guides,
    ],
    footer: `To use one of these words, ${typed('status')}, for example. Plain sentences work too: “schedule tue 9am or thu 1:30pm”.`,
  }
}
