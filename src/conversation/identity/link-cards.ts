import { shortened } from '../../core/characters.ts'
import type { PersonLine } from '../../usecases/desk/overview-port.ts'
import { button } from '../kit/action.ts'
import { type Card, strong } from '../kit/card.ts'
import { typed } from '../kit/typed.ts'
import { issueLink } from './actions.ts'

export const linkHelpCard: Card = {
  title: 'A code for someone',
  blocks: [
    {
      kind: 'text',
      text: `Someone whose chat address differs from the roster’s needs a code. ${typed('link')} and their name, or their address on the roster.`,
    },
  ],
}

export const whoCard = (people: readonly PersonLine[]): Card => ({
  title: 'Which person?',
  blocks: people.slice(0, 5).map((one) => ({
    kind: 'entry' as const,
    text: one.name,
    detail: [one.school, one.district].filter(Boolean).join(', ') || 'the department',
    actions: [button(issueLink, { personId: one.personId }, 'Choose')],
  })),
})

export const linkCodeCard = (name: string, code: string): Card => ({
  title: `A code for ${shortened(name)}`,
  blocks: [
    { kind: 'text', text: strong`Please give it to them yourself: ${code}` },
    { kind: 'text', text: `From their own chat, they ${typed('link')} and the code. It works once, for seven days.` },
  ],
  footer: 'Whoever uses the code becomes this person in P3. Don’t post it in a channel.',
})
