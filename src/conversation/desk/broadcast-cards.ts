import type { BroadcastAudience } from '../../core/desk/broadcast.ts'
import { titled } from '../../core/directors/titled.ts'
import type { Broadcasting, SeenBroadcast } from '../../usecases/desk/broadcast.ts'
import type { OfficeMessage } from '../../usecases/desk/see-office-message.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { momentInWords } from '../kit/times.ts'
import { count, listed } from '../kit/words.ts'
import { pauseCampaign, seeCampaign } from '../matching/actions.ts'
import { runBroadcast, tryBroadcast } from './actions.ts'
import { backToBoard, filterInWords } from './board-cards.ts'
import { railsInWords } from './errand-cards.ts'

export const audienceNames: Readonly<Record<BroadcastAudience, string>> = {
  partners: 'Partners of pairs on the board',
  invited: 'People who have not answered the invitation',
  unmatched: 'People who joined and have no partner',
  directorsIn: `${titled('Directors')} of districts that take part`,
  directorsSilent: `${titled('Directors')} who were asked and have not answered`,
  directorsWithoutNominee: `${titled('Directors')} of districts with no nominee`,
}

/** Before the press: to whom, how many, by which way, when, and how it reads. */
export const broadcastCard = (seen: SeenBroadcast, sample: OfficeMessage | undefined, timeZone: string): Card => {
  const { errand, audience, people, rails } = seen
  const { filter = {} } = errand.terms
  const narrowed = filterInWords(filter)
  const context = { errandId: errand.id }
  return {
    title: `Send to ${count(people, 'person', 'people')}?`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            label: 'To',
            value: narrowed.length > 0 ? `${audienceNames[audience]}: ${listed(narrowed)}` : audienceNames[audience],
          },
          ...(audience === 'partners'
            ? [{ label: 'Pairs', value: errand.subjects.length.toLocaleString('en-US') }]
            : []),
          { label: 'Messages', value: railsInWords(rails) },
          { label: 'When', value: whenInWords(seen, timeZone) },
        ],
      },
      ...(sample
        ? [
            { kind: 'text', text: 'As the first of them reads it:', quiet: true } satisfies Block,
            { kind: 'quote', text: sample.words, by: sample.by } satisfies Block,
          ]
        : []),
    ],
    actions: [
      ...(people > 0 ? [button(runBroadcast, context, sendLabel(people), { style: 'primary' })] : []),
      button(tryBroadcast, context, 'Send a test to me'),
      backToBoard,
    ],
    footer:
      'Nothing has been sent yet. Once you send it, you can pause it or cancel the rest; what has gone can’t be undone.',
  }
}

const sendLabel = (people: number): string => `Send ${people.toLocaleString('en-US')} message${people === 1 ? '' : 's'}`

const whenInWords = ({ now, people, lastAt }: SeenBroadcast, timeZone: string): string => {
  if (!lastAt) return 'at once: it is within everyone’s hours'
  const last = momentInWords(lastAt, timeZone)
  return now === 0
    ? `within each one’s own hours, the last from ${last}`
    : `${now.toLocaleString('en-US')} at once; ${(people - now).toLocaleString('en-US')} within their own hours, the last from ${last}`
}

/** After it. */
export const broadcastingCard = ({ errandId, people, before }: Broadcasting): Card => ({
  title: before ? 'That was sent already' : `Your message goes to ${count(people, 'person', 'people')}`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: 'Each goes within the person’s own hours. The ledger keeps that you wrote, not what.',
      quiet: true,
    },
  ],
  actions: [
    button(seeCampaign, { campaignId: errandId }, 'See progress', { style: 'primary' }),
    ...(before ? [] : [button(pauseCampaign, { campaignId: errandId }, 'Pause')]),
    backToBoard,
  ],
})

export const testSentCard: Card = {
  title: 'A test is on its way to you',
  blocks: [{ kind: 'text', text: 'It reads as the first of them will get it. Nobody else gets anything yet.' }],
}
