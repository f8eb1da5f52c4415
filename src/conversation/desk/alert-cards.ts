import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import type { StepKind } from '../../core/partnership/partnership.ts'
import type { PairLine } from '../../usecases/desk/overview-port.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { theStep } from '../kit/steps.ts'
import { count } from '../kit/words.ts'
import { settleHelp, writeToPair } from './actions.ts'
import { namesOfPair, openPairAction, pairEntry } from './list-cards.ts'

/** A partner asks the coordinator for help. Their note was written to the coordinators, and the form said so. */
export const helpAskedCard = (asked: {
  readonly helpId: string
  readonly byName: string
  readonly pair: PairLine
  readonly step?: StepKind
  readonly note?: string
}): Card => ({
  title: `${shortened(asked.byName)} asks for help`,
  tone: 'warning',
  blocks: [
    { kind: 'text', text: namesOfPair(asked.pair) },
    ...(asked.step ? [{ kind: 'text', text: `It is about ${theStep(asked.step)}.` } as const] : []),
    ...(asked.note ? [{ kind: 'quote', text: asked.note, by: asked.byName } as const] : []),
  ],
  actions: [
    openPairAction(asked.pair.partnershipId, 'primary'),
    button(writeToPair, { partnershipId: asked.pair.partnershipId, helpId: asked.helpId }, 'Answer and settle'),
    button(settleHelp, { helpId: asked.helpId }, 'Done'),
  ],
  footer: 'They get no reminders for a week, so there is time to call.',
})

/** Of how many pairs the digest says more than the number. */
export const escalatedShown = 8

export interface DigestFacts {
  readonly since: Date
  readonly timeZone: string
  readonly now: Date
  /** Pairs whose reminders came to an end without a word: how many, and the first of them, the longest first. */
  readonly escalated: { readonly total: number; readonly first: readonly PairLine[] }
  readonly helpAsked: number
  readonly frozen: number
  readonly unreachable: number
  readonly answers: { readonly joined: number; readonly declined: number; readonly invited: number }
}

/** Once a day at most, and only when there is news: what reminders did not move. */
export const digestCard = (facts: DigestFacts): Card => {
  const { since, timeZone, now, escalated, helpAsked, frozen, unreachable, answers } = facts
  const waiting = helpAsked + frozen
  const more = escalated.total - escalated.first.length
  return {
    title: 'What waits for you in P3',
    blocks: [
      { kind: 'text', text: `News since ${dayInWords(dayIn(timeZone, since))}.`, quiet: true },
      ...(escalated.total > 0
        ? [
            {
              kind: 'text',
              text: `${count(escalated.total, 'pair has', 'pairs have')} not moved. P3 reminds them of that step no more; a call from you may help.`,
            } satisfies Block,
            ...escalated.first.map(pairEntry(dayIn(timeZone, now))),
          ]
        : []),
      ...(more > 0 ? [{ kind: 'text', text: `And ${more} more, under Overdue.`, quiet: true } as const] : []),
      ...(waiting > 0
        ? [{ kind: 'text', text: `${count(waiting, 'pair waits', 'pairs wait')} for your word.` } as const]
        : []),
      ...(unreachable > 0
        ? [
            {
              kind: 'text',
              text: `${count(unreachable, 'person or channel can’t', 'people or channels can’t')} be reached.`,
            } as const,
          ]
        : []),
      ...(answers.invited > 0
        ? [
            {
              kind: 'text',
              text: `Invitations: ${answers.joined} said yes, ${answers.declined} said no, ${answers.invited} ${answers.invited === 1 ? 'has' : 'have'} not answered.`,
            } as const,
          ]
        : []),
    ],
    actions: [
      ...(escalated.total > 0 ? [say('Overdue', 'overdue', 'primary')] : []),
      ...(waiting > 0 ? [say('Waiting for you', 'waiting')] : []),
      ...(unreachable > 0 ? [say('Who can’t be reached', 'unreachable')] : []),
      say('Overview', 'status'),
    ],
  }
}

/** Messages of a kind fail for a reason that nobody foresaw: the staff who run the server must look. */
export const messagesFailCard = (what: string, reference: string): Card => ({
  title: 'Some messages could not be sent',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `A message was given up after several tries: ${what}. The fault is on our side. Please tell the people who run the P3 server, with this reference: ${reference}.`,
    },
  ],
  actions: [say('Who can’t be reached', 'unreachable')],
})

/** The sweep fails: partners are not reminded, and nobody would notice by silence. */
export const remindersLateCard = (since: string): Card => ({
  title: 'Reminders are not going out',
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `P3 has not been able to look for due reminders since ${since}. Partners can still use P3, but nobody is reminded meanwhile. The fault is on our side: the people who run the P3 server find the cause in its log, at “a job failed”. What is due goes out by itself once that is fixed.`,
    },
  ],
})

export const tenantLostCard = (tenantName: string, accounts: number): Card => ({
  title: `${shortened(tenantName)} removed the P3 app`,
  tone: 'warning',
  blocks: [
    {
      kind: 'text',
      text: `Nobody in this workspace can be reached there now (${count(accounts, 'account')}). Their messages go by email where that is set up, and else wait.`,
    },
    {
      kind: 'text',
      text: 'If that was a mistake, ask the IT staff of the workspace to install the P3 app again. Everything resumes by itself then.',
    },
  ],
  actions: [say('Who can’t be reached', 'unreachable', 'primary')],
})

/** Shown in a channel to see that it works. */
export const channelTestCard = (program: string): Card => ({
  title: 'This is a test',
  blocks: [{ kind: 'text', text: `${program} can announce in this channel. There is nothing to do.` }],
})
