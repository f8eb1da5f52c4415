import { shortened } from '../../core/characters.ts'
import { type Card, strong } from '../kit/card.ts'
import { typed } from '../kit/typed.ts'

export const linkHelpCard: Card = {
  title: 'A code for someone',
  blocks: [
    {
      kind: 'text',
      text: `Someone whose chat address differs from the roster’s needs a code. ${typed('link')} and their name, or their address on the roster.`,
    },
  ],
}

export const linkCodeCard = (name: string, code: string): Card => ({
  title: `A code for ${shortened(name)}`,
  blocks: [
    { kind: 'text', text: strong`Please give it to them yourself: ${code}` },
    { kind: 'text', text: `From their own chat, they ${typed('link')} and the code. It works once, for seven days.` },
  ],
  footer: 'Whoever uses the code becomes this person in P3. Don’t post it in a channel.',
})
