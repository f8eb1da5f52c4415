import { shortened } from '../../core/characters.ts'
import { erasePerson, type SeenErasure, seeErasure } from '../../usecases/privacy/erase-person.ts'
import { button } from '../kit/action.ts'
import type { Card, Fact } from '../kit/card.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'
import { backToRoster } from './people-cards.ts'

type Erasure = Extract<SeenErasure, { ok: true }>

const numbers = ({ counts }: Erasure): readonly Fact[] => [
  { label: 'Partnerships whose notes go', value: count(counts.pairs, 'partnership') },
  { label: 'Logs that lose their words', value: count(counts.logs, 'log') },
  { label: 'Action plans', value: count(counts.plans, 'plan') },
  { label: 'Comments on goals', value: count(counts.comments, 'comment') },
  { label: 'Unsent drafts', value: count(counts.drafts, 'draft') },
  { label: 'Messages that lose their address', value: count(counts.messages, 'message') },
  { label: 'Chat accounts', value: count(counts.accounts, 'account') },
]

const stays =
  'What stays: dates, lengths, tags and counts, under no name, and what a partner wrote in their own log. Backups made before keep it all.'

const previewCard = (seen: Erasure, participantId: string): Card => {
  const name = shortened(seen.person.name, 60)
  return {
    title: `Erase ${name}?`,
    tone: 'warning',
    blocks: [
      {
        kind: 'text',
        text: `Name, address, accounts and words of ${name} leave every table. This can’t be undone, and nothing has been erased yet.`,
      },
      { kind: 'facts', facts: numbers(seen) },
      ...(seen.hasPartner
        ? [{ kind: 'text', text: 'Their pair goes on hold, and its partner and the coordinators are told.' } as const]
        : []),
      { kind: 'text', text: stays, quiet: true },
      {
        kind: 'text',
        text: 'Files that wait to be imported and links to files end for everyone, since they may hold the name.',
        quiet: true,
      },
    ],
    actions: [
      button(actions.eraseForGood, { participantId }, 'Erase for good', {
        style: 'danger',
        confirm: {
          title: `Erase ${name} for good?`,
          text: `${count(seen.counts.logs, 'log')} and ${count(seen.counts.plans, 'plan')} lose their words, and nobody can bring them back.`,
          yes: 'Erase for good',
          no: 'Keep the person',
        },
      }),
      button(actions.openPerson, { participantId }, 'Back to the person'),
    ],
    footer: 'Coordinators alone see this page.',
  }
}

/** What was done, to hand to whoever asked for it: it names nobody. */
const receiptOf = (seen: Erasure, at: Date): string =>
  [
    'P3: receipt of an erasure',
    `Done: ${at.toISOString()}`,
    `Person: ${seen.person.id} (what P3 called them by; no name is kept with it any more)`,
    ...numbers(seen).map(({ label, value }) => `${label}: ${value}`),
    stays,
    '',
  ].join('\n')

const erasedCard: Card = {
  title: 'The person is erased',
  tone: 'good',
  blocks: [{ kind: 'text', text: 'The receipt is in the file. It names nobody, so you can keep it and hand it on.' }],
  actions: [backToRoster],
}

/** Erasing somebody who asks for it: first its numbers, then for good, with a receipt. */
export const eraseActions: readonly ActionHandler[] = [
  onAction(actions.previewErasure, async ({ deps, actor }, { participantId }) => {
    const seen = await seeErasure(deps, actor, participantId)
    return seen.ok ? { kind: 'card', card: previewCard(seen, participantId) } : refusalCard(seen.refusal)
  }),
  onAction(actions.eraseForGood, async ({ deps, actor }, { participantId }) => {
    const done = await erasePerson(deps, actor, participantId)
    if (!done.ok) return refusalCard(done.refusal)
    const content = new TextEncoder().encode(receiptOf(done, deps.clock.now()))
    return { kind: 'file', card: erasedCard, file: { name: 'p3-erasure.txt', mediaType: 'text/plain', content } }
  }),
]
