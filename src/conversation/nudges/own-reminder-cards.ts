import type { OwnReminder } from '../../core/nudges/own-reminder.ts'
import type { ReminderRefusal } from '../../usecases/nudges/own-reminders.ts'
import { seeOwnReminders } from '../../usecases/nudges/own-reminders.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import type { Command } from '../kit/request.ts'
import { say } from '../kit/say.ts'
import { reminderDone, reminderStop, reminderWeek } from './actions.ts'

const states = { done: 'You tried it.', stopped: 'No more reminders.' } as const

const entryOf = ({ id, words, remindOn, state, sentAt }: OwnReminder): Block => ({
  kind: 'entry',
  text: words,
  detail:
    state === 'open'
      ? sentAt
        ? 'You asked to be reminded of it.'
        : `Reminder on ${dayInWords(remindOn)}.`
      : states[state],
  actions:
    state === 'open'
      ? [
          button(reminderDone, { reminderId: id }, 'I tried it', { style: 'primary' }),
          button(reminderWeek, { reminderId: id }, 'Remind me in a week'),
          button(reminderStop, { reminderId: id }, 'Stop this reminder'),
        ]
      : [],
})

const footer = 'Only you see this. Settings change your hours and how often I remind you.'

/** What somebody asked to be reminded of. Its title says nothing of it: titles stand on locked screens. */
export const ownReminderCard = (reminders: readonly OwnReminder[]): Card => ({
  title: 'You asked me to remind you',
  blocks: reminders.map(entryOf),
  actions: [say('All my ideas', 'ideas')],
  footer,
})

/** Everything somebody wants to be reminded of. */
export const ideasCard = (all: readonly OwnReminder[]): Card => {
  const open = all.filter(({ state }) => state === 'open')
  const tried = all.filter(({ state }) => state === 'done')
  return {
    title: open.length > 0 ? 'What you want to try' : 'Nothing to remind you of',
    blocks: [
      ...(open.length > 0
        ? open.map(entryOf)
        : [
            {
              kind: 'text',
              text: 'After you log a visit or call, or from a goal in your plan, you can ask me to remind you of an idea.',
            } as const,
          ]),
      ...(tried.length > 0
        ? [
            { kind: 'text', text: 'Tried', quiet: true } as const,
            { kind: 'list', items: tried.slice(-8).map(({ words }) => words) } as const,
          ]
        : []),
    ],
    actions: [say('My plan', 'plan'), say('See our progress', 'status')],
    footer,
  }
}

export const ideasCommand: Command = {
  word: 'ideas',
  alone: true,
  also: ['nextsteps', 'followups'],
  roles: ['partner'],
  summary: 'Ideas and next steps you want to be reminded of',
  run: async ({ deps, actor }) => ({ kind: 'card', card: ideasCard(await seeOwnReminders(deps, actor)) }),
}

export const reminderSentence = (refusal: ReminderRefusal): string => {
  if (refusal.kind === 'dayPassed') return 'Please pick a day that is still ahead.'
  if (refusal.kind === 'notYours') return 'I can’t find that among your own ideas.'
  return `You have ${refusal.most} reminders at most. Please mark one as tried, or stop one, first.`
}

export const reminderRefusedCard = (refusal: ReminderRefusal): Card => ({
  title: 'That can’t be done right now',
  tone: 'warning',
  blocks: [{ kind: 'text', text: reminderSentence(refusal) }],
  actions: [say('All my ideas', 'ideas')],
})
