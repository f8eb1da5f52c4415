import { titled } from '../../core/directors/titled.ts'
import type { MatchProgress } from '../../core/matching/match.ts'
import type { ProposeRefusal } from '../../usecases/matching/propose-matches.ts'
import type { Audience, PublishRefusal } from '../../usecases/matching/publish-matches.ts'
import { button } from '../kit/action.ts'
import type { Action, Card } from '../kit/card.ts'
import { officeSentence } from '../kit/refused.ts'
import { say } from '../kit/say.ts'
import { count, inFigures } from '../kit/words.ts'
import { matchAgain, seeCampaign, seeProgress, seeRules, stopMatching } from './actions.ts'

const toProposal = (label: string, style?: 'primary'): Action => say(label, 'match', style)

export const proposeRefusedCard = (refusal: ProposeRefusal): Card => {
  if (refusal.kind === 'problems')
    return {
      title: 'This can’t be matched yet',
      tone: 'warning',
      blocks: [{ kind: 'list', items: refusal.problems.map((problem) => problem.sentence) }],
      actions: [toProposal('Back to the proposal'), button(seeRules, { page: 0 }, 'Locked and ruled out')],
    }
  const texts = {
    notCoordinator: 'Matching is for coordinators of the department.',
    noCycle: 'There is no school year set up yet, so there is nothing to match.',
    yearClosed: officeSentence({ kind: 'yearClosed' }),
    noDraft: 'There is no proposal to work on: none was made yet, or the last one is published.',
    cancelled: 'The matching was stopped. Nothing was changed.',
    changedMeanwhile:
      'Someone else changed the proposal while this was worked out, so nothing was changed. Please look at it and try again.',
  } as const
  const actions: Card['actions'] =
    refusal.kind === 'noDraft'
      ? [button(matchAgain, {}, 'Make a proposal', { style: 'primary' })]
      : refusal.kind === 'changedMeanwhile' || refusal.kind === 'cancelled'
        ? [toProposal('See the proposal', 'primary')]
        : []
  return { title: 'No matching', tone: 'warning', blocks: [{ kind: 'text', text: texts[refusal.kind] }], actions }
}

export const publishRefusedCard = (refusal: PublishRefusal): Card => {
  const texts: Record<PublishRefusal['kind'], string> = {
    notCoordinator: 'Publishing is for coordinators of the department.',
    noCycle: 'There is no school year set up yet.',
    yearClosed: officeSentence({ kind: 'yearClosed' }),
    noDraft: 'There is no proposal to publish. Please make one first.',
    publishedAlready: 'This proposal was published already. Nothing was sent twice.',
    changedMeanwhile:
      'The proposal, or who would be told, has changed since you looked. Nothing was sent. Please look at it again before you publish.',
    notPublishable: refusal.kind === 'notPublishable' ? refusal.sentence : '',
  }
  const actions: Record<'go' | 'again' | 'look', Action> = {
    go: say('See the pairs', 'pairs', 'primary'),
    again: button(matchAgain, {}, 'Match again', { style: 'primary' }),
    look: toProposal('See the proposal', 'primary'),
  }
  const then = refusal.kind === 'publishedAlready' ? 'go' : refusal.kind === 'notPublishable' ? 'again' : 'look'
  return {
    title: 'Not published',
    tone: 'warning',
    blocks: [{ kind: 'text', text: texts[refusal.kind] }],
    actions: ['notCoordinator', 'noCycle', 'yearClosed'].includes(refusal.kind) ? [] : [actions[then]],
  }
}

export const publishedCard = (audience: Audience, campaignId: string): Card => ({
  title: `${count(audience.pairs, 'pair')} published`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `On the way: ${count(audience.messages, 'message')} to ${audienceInWords(audience)}. One message keeps count, and says in the end who could not be reached.`,
    },
  ],
  actions: [
    button(seeCampaign, { campaignId }, 'See progress', { style: 'primary' }),
    say('See the overview', 'status'),
  ],
})

/** Who gets how many messages; nobody is left out who gets one, nothing named that is not sent. */
export const audienceInWords = ({ partners, directors, channels, leftOver }: Audience): string =>
  [
    ...(partners > 0 ? [`${count(partners, 'partner')}`] : []),
    ...(directors > 0 ? [count(directors, titled('director of schools'), titled('directors of schools'))] : []),
    ...(channels > 0 ? [`${count(channels, 'program channel')}`] : []),
    ...(leftOver > 0 ? [`${count(leftOver, 'person', 'people')} without a partner`] : []),
  ].join(', ')

const stages: Record<MatchProgress['stage'], string> = {
  scoring: 'Looking at who could be partners.',
  pairing: 'Looking for the best set of pairs.',
  explaining: 'Writing down the reasons.',
}

/** A matching that takes more than a moment. */
export const underWayCard = (progress: MatchProgress | undefined): Card => ({
  title: 'The matching takes a moment',
  blocks: [
    {
      kind: 'text',
      text: `${progress ? stages[progress.stage] : stages.scoring}${progress?.pairs ? ` So far: ${count(progress.pairs, 'pair')}.` : ''} I send you the proposal when it is ready.`,
    },
  ],
  actions: [button(seeProgress, {}, 'Refresh', { style: 'primary' }), button(stopMatching, {}, 'Stop matching')],
})

export const matchReadyCard = (pairs: number, leftOver: number): Card => ({
  title: `The proposal is ready: ${count(pairs, 'pair')}`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: leftOver > 0 ? `${count(leftOver, 'person is', 'people are')} unmatched.` : 'Everyone has a partner.',
    },
  ],
  actions: [toProposal('See the proposal', 'primary')],
  footer: 'Nobody but coordinators sees this until you publish.',
})

export const matchingResetCard = (released: number): Card => ({
  title: 'The matching starts over',
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: `The proposal is gone${released > 0 ? `, and ${released === 1 ? '1 pair that was locked or ruled out counts' : `${inFigures(released)} pairs that were locked or ruled out count`} as any other again` : ''}. Pairs that are published go on as they are.`,
    },
  ],
  actions: [button(matchAgain, {}, 'Make a proposal', { style: 'primary' })],
})
