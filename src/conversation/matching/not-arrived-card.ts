import { shortened } from '../../core/characters.ts'
import type { Campaign, NotArrived } from '../../usecases/matching/campaigns-port.ts'
import { button } from '../kit/action.ts'
import { type Block, type Card, strong } from '../kit/card.ts'
import { pageButtons, type TurnTo } from '../kit/pages.ts'
import { count } from '../kit/words.ts'
import { seeCampaign, sendAgain, turnNotArrived } from './actions.ts'

export const notArrivedPage = 10

const kinds: Readonly<Record<string, string>> = {
  announcement: 'Announcement',
  introduction: 'Introduction',
  districtMatches: 'Matches of a district',
  leftOver: 'No partner for now',
}
const states: Readonly<Record<NotArrived['items'][number]['state'], string>> = {
  failed: 'could not be sent',
  unreachable: 'could not be delivered',
  unknown: 'may have arrived; the platform never confirmed it',
}

const lineOf = ({ name, notice, state, reason, fix }: NotArrived['items'][number]): Block => ({
  kind: 'entry',
  text: strong`${shortened(name, 60)}: ${kinds[notice] ?? 'Message'}`,
  detail: `It ${states[state]}${reason ? ` (${shortened(reason, 120)})` : ''}.${fix ? ` ${shortened(fix, 200)}` : ''}`,
})

/** Whom a publication did not reach for sure, why, and how to try again. */
export const notArrivedCard = (
  { id, state }: Pick<Campaign, 'id' | 'state'>,
  { total, items }: NotArrived,
  at: number,
): Card => {
  const pages = Math.max(1, Math.ceil(total / notArrivedPage))
  const turnTo: TurnTo = (to, label, look) => button(turnNotArrived, { campaignId: id, ...to }, label, look)
  const back = button(seeCampaign, { campaignId: id }, 'Back')
  if (total === 0)
    return {
      title: 'Everything arrived',
      tone: 'good',
      blocks: [{ kind: 'text', text: 'No message of this announcement failed or is unconfirmed any more.' }],
      actions: [back],
    }
  const again = button(sendAgain, { campaignId: id }, `Send ${count(total, 'message')} again`, {
    style: 'primary',
    confirm: {
      title: `Send ${count(total, 'message')} again?`,
      text: 'Whoever got it without P3 knowing gets it twice.',
      yes: 'Send again',
      no: 'Not now',
    },
  })
  return {
    title: `${count(total, 'message')} failed or unconfirmed${pages > 1 ? `, page ${at + 1} of ${pages}` : ''}`,
    tone: 'warning',
    blocks: items.map(lineOf),
    actions: [...pageButtons(at, pages, turnTo), ...(state === 'running' || state === 'done' ? [again] : []), back],
  }
}
