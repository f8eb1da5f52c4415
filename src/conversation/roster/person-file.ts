import { shortened } from '../../core/characters.ts'
import { filePerson, type PersonFile } from '../../usecases/privacy/file-person.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import { count, listed } from '../kit/words.ts'
import * as actions from './actions.ts'

const keptBackInWords = ({ keptBack: kept }: PersonFile['receipt']): string => {
  const some = [
    [kept.reflections, 'private reflection', 'private reflections'],
    [kept.sharedNotes, 'log with notes of the two', 'logs with notes of the two'],
    [kept.plans, 'action plan', 'action plans'],
    [kept.comments, 'comment on goals', 'comments on goals'],
    [kept.reminders, 'idea to be reminded of', 'ideas to be reminded of'],
    [kept.drafts, 'unsent draft', 'unsent drafts'],
  ] as const
  return listed(some.flatMap(([many, one, several]) => (many > 0 ? [count(many, one, several)] : []))) || 'nothing'
}

/** The receipt of a file that was handed out. */
const receiptCard = ({ receipt }: PersonFile, participantId: string): Card => ({
  title: `The file of ${shortened(receipt.about, 80)}`,
  tone: 'good',
  blocks: [
    {
      kind: 'facts',
      facts: [
        {
          label: 'In it',
          value: `${count(receipt.entries.partnerships!, 'partnership')}: dates, lengths, what was checked`,
        },
        {
          label: 'Also',
          value: `${count(receipt.entries.messages!, 'message')} and ${count(receipt.entries.audit!, 'line')} of the audit trail`,
        },
        { label: 'Not in it', value: keptBackInWords(receipt) },
      ],
    },
    {
      kind: 'text',
      text: 'What is not in it is theirs, or theirs and their partner’s. They can get it themselves: “my-data” in chat, or the link below every email.',
    },
  ],
  actions: [button(actions.openPerson, { participantId }, 'Back to the person')],
  footer: 'The receipt is in the file, and that you took it is in the audit trail.',
})

/** Everything about one person that the department may hand on. */
export const personFileActions: readonly ActionHandler[] = [
  onAction(actions.filePerson, async ({ deps, actor }, { participantId }) => {
    const done = await filePerson(deps, actor, participantId)
    if (!done.ok) return refusalCard(done.refusal)
    const content = new TextEncoder().encode(`${JSON.stringify(done.file, null, 2)}\n`)
    return {
      kind: 'file',
      card: receiptCard(done.file, participantId),
      file: { name: 'p3-person.json', mediaType: 'application/json', content },
    }
  }),
]
