import { shortened } from '../../core/characters.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { editableText } from '../kit/own-text.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import { openDistrict } from '../roster/actions.ts'

/** A district takes no part any more: for those whom it concerns. */
export const districtLeftCard = {
  partner: (district: string): Card => ({
    title: 'Your partnership goes on',
    blocks: [editableText('districtOptedOut', { district })],
    actions: [say('My partnership', 'status', 'primary')],
  }),
  coordinator: (district: string, districtCode: string, going: number): Card => ({
    title: `${shortened(district)} has opted out`,
    tone: 'warning',
    blocks: [
      {
        kind: 'text',
        text:
          going > 0
            ? `${count(going, 'pair')} under way ${going === 1 ? 'goes' : 'go'} on, and the partners were told. Nobody else of the district is invited or matched.`
            : 'No pair is under way. Nobody of the district is invited or matched.',
      },
    ],
    actions: [button(openDistrict, { districtCode }, 'The district')],
  }),
}

export const takenBackCard: Card = {
  title: 'Your nomination for P3 was withdrawn',
  blocks: [editableText('nominationTakenBack')],
}
