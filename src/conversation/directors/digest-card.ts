import { shortened } from '../../core/characters.ts'
import type { DistrictNews } from '../../usecases/directors/directors-port.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { count } from '../kit/words.ts'
import { openDistrict } from '../roster/actions.ts'
import { chooseNews, seeNominees } from './actions.ts'

export interface ToldDistrict {
  readonly code: string
  readonly name: string
  readonly news: DistrictNews
}

const shown = 8

const some = (title: string, items: readonly string[]): Block[] => {
  if (items.length === 0) return []
  const more = items.length - shown
  return [
    { kind: 'text', text: [{ text: title, strong: true }] },
    { kind: 'list', items: [...items.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])] },
  ]
}

const blocksOf = ({ name, news }: ToldDistrict): Block[] => {
  const answers = [
    ...(news.joined > 0 ? [`${count(news.joined, 'person', 'people')} said yes`] : []),
    ...(news.declined > 0 ? [`${count(news.declined, 'person', 'people')} said no`] : []),
  ]
  return [
    { kind: 'heading', text: name },
    ...some('Answers of those you nominated', answers),
    ...some('Matched', news.matched),
    ...some(
      'Without a partner for now',
      news.leftOver.map((one) => `${one.name}: ${one.why}`),
    ),
    ...some('Not in the program any more', news.left),
    ...some('First visit done', news.firstVisits),
    ...some('Partnership finished', news.finished),
    ...some('Partnership ended early', news.ended),
  ]
}

/** What happened since the last one: names of people and pairs, states and counts. */
export const directorDigestCard = (
  cycleName: string,
  districts: readonly ToldDistrict[],
  year: 'began' | 'closed' | undefined,
): Card => {
  const [only, ...others] = districts
  const open = only && others.length === 0 ? only : undefined
  return {
    title: year
      ? `P3, ${cycleName}: the year has ${year === 'began' ? 'begun' : 'closed'}`
      : `P3 in ${open ? shortened(open.name) : count(districts.length, 'district')}: what is new`,
    blocks: [
      ...(year
        ? [
            {
              kind: 'text',
              text:
                year === 'began'
                  ? `${cycleName} has begun. Partners arrange their visits themselves; you hear from P3 when there is something to know.`
                  : `${cycleName} is over. Thank you for making room for it. What partners wrote stays with them.`,
            } as const,
          ]
        : []),
      ...districts.flatMap(blocksOf),
    ],
    actions: [
      ...districts
        .slice(0, 3)
        .map(({ code, name }) =>
          button(openDistrict, { districtCode: code }, open ? 'See progress' : shortened(name, 60)),
        ),
      ...(open ? [button(seeNominees, { districtCode: open.code }, 'Our nominees')] : []),
      button(chooseNews, {}, 'What I hear of'),
    ],
    footer: 'At most one such message a day. You see who, when and how far; never what partners write.',
  }
}
