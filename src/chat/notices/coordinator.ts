import type { NoticeName } from '../../core/notice.ts'
import type { Card } from '../card.ts'
import { count } from '../words.ts'
import type { Draw } from './path.ts'

const say = (label: string, words: string) => ({ kind: 'do', label, verb: 'say', context: { words } }) as const

/** Once a day, only when something is new: what is stuck, in one card. */
const coordinatorDigest: Draw = async ({ store }, { facts }) => {
  const news = await store.read.nudges.news(new Date(facts.since ?? 0))
  const lines = [
    news.escalated > 0 && `${count(news.escalated, 'step')} past the last reminder`,
    news.helpAsked > 0 && `${count(news.helpAsked, 'partner')} asked for help`,
    news.unreachable > 0 && `${count(news.unreachable, 'person', 'people')} can’t be reached`,
  ].filter((line) => line !== false)
  if (lines.length === 0) return undefined
  return {
    title: 'P3 today: what waits for you',
    blocks: [{ kind: 'list', items: lines }],
    actions: [say('Waiting for me', 'waiting'), say('Overdue', 'overdue'), say('Unreachable', 'unreachable')],
  }
}

const unreachable: Draw = async (): Promise<Card> => ({
  title: 'Somebody can’t be reached',
  tone: 'warning',
  blocks: [
    { kind: 'text', text: 'A message could not be delivered. The list says whom, why, and what would mend it.' },
  ],
  actions: [say('Who and why', 'unreachable')],
})

const matchReady: Draw = async (): Promise<Card> => ({
  title: 'The match proposal is ready',
  tone: 'good',
  blocks: [{ kind: 'text', text: 'Your turn: look at the pairs, change what you like, then publish.' }],
  actions: [{ ...say('See the proposal', 'match'), style: 'primary' }],
})

const channelTest: Draw = async (): Promise<Card> => ({
  title: 'P3 can announce here',
  tone: 'good',
  blocks: [{ kind: 'text', text: 'This was a test. The matches of the year will be announced in this channel.' }],
})

export const coordinatorNotices = {
  coordinatorDigest,
  unreachable,
  matchReady,
  channelTest,
} as const satisfies Partial<Record<NoticeName, Draw>>
