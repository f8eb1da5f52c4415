import { shortened } from '../../core/characters.ts'
import { titled } from '../../core/directors/titled.ts'
import type { DistrictOverview } from '../../usecases/desk/overview-port.ts'
import { button } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { editableText } from '../kit/own-text.ts'
import { count } from '../kit/words.ts'
import { openDistrict } from '../roster/actions.ts'
import { optInButton, optOutButton } from '../roster/index.ts'
import { chooseNews, nominateSeveral } from './actions.ts'

export interface DirectorInvitation {
  readonly district: string
  readonly districtCode: string
  readonly department: string
  readonly program: string
  readonly cycleName: string
  /** ISO day. */
  readonly answerBy?: string
  readonly overview: DistrictOverview
  readonly again: boolean
}

/** What P3 is and what it asks of a director; one press answers. */
export const directorInvitationCard = (input: DirectorInvitation): Card => {
  const { district, districtCode, department, program, cycleName, answerBy, overview, again } = input
  const by = answerBy ? `, please by ${dayInWords(answerBy)}` : ''
  return {
    title: again
      ? `Still open: does ${shortened(district, 60)} take part in P3?`
      : `Does ${shortened(district, 60)} take part in P3, ${cycleName}?`,
    blocks: [
      editableText(again ? 'directorReminder' : 'directorInvitation', {
        department,
        program,
        district,
      }),
      {
        kind: 'list',
        items: [
          `You say whether the district takes part: one press${by}.`,
          'If it does, you nominate administrators; each is asked first and may say no.',
          'You hear who is matched and that visits happen. What partners write to each other stays with them.',
          'It is voluntary, free of charge, and not part of any evaluation.',
        ],
      },
    ],
    actions: [
      optInButton(district, districtCode, 'Take part', 'primary'),
      optOutButton(district, districtCode, overview),
    ],
    footer: 'The answer holds for this school year and can be changed.',
  }
}

/** For who comes to a district that has answered already. */
export const directorWelcomeCard = (input: DirectorInvitation): Card => {
  const { district, districtCode, department, cycleName, overview } = input
  const going = overview.pairs.filter((one) => one.status === 'active' || one.status === 'frozen').length
  return {
    title: `You direct ${shortened(district, 60)} in P3`,
    blocks: [
      {
        kind: 'text',
        text: overview.optedIn
          ? `${department} counts you as ${titled('a director of schools')} of ${district}. The district takes part in ${cycleName}, with ${count(going, 'pair')} under way.`
          : `${department} counts you as ${titled('a director of schools')} of ${district}. The district does not take part in ${cycleName}; you can change that.`,
      },
      {
        kind: 'text',
        text: 'You see who is matched and that visits happen. What partners write to each other stays with them.',
        quiet: true,
      },
    ],
    actions: overview.optedIn
      ? [
          button(openDistrict, { districtCode }, 'See progress', { style: 'primary' }),
          button(nominateSeveral, { districtCode }, 'Nominate'),
          button(chooseNews, {}, 'What I hear of'),
        ]
      : [optInButton(district, districtCode, 'Take part', 'primary')],
  }
}
