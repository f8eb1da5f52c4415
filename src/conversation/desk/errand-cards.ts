import { shortened } from '../../core/characters.ts'
import { canBeUndone, type ErrandAct, isMessage } from '../../core/desk/errand.ts'
import { firstName } from '../../core/people/names.ts'
import type { Platform } from '../../core/platform.ts'
import type { Ran } from '../../usecases/desk/run-errand.ts'
import type { ForeseenFate, SeenErrand } from '../../usecases/desk/see-errand.ts'
import type { OfficeMessage } from '../../usecases/desk/see-office-message.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { theStep } from '../kit/steps.ts'
import { momentInWords } from '../kit/times.ts'
import { typed } from '../kit/typed.ts'
import { count, listed } from '../kit/words.ts'
import { seeCampaign } from '../matching/actions.ts'
import { pathSentence } from '../partnership/index.ts'
import { readErrand, runErrand, undoErrand } from './actions.ts'
import { backToBoard } from './board-cards.ts'

const linesShown = 15

const questions: Readonly<Record<ErrandAct, (pairs: string) => string>> = {
  remind: (pairs) => `Remind ${pairs}?`,
  write: (pairs) => `Write to ${pairs}?`,
  settle: (pairs) => `Answer and settle the calls for help of ${pairs}?`,
  extend: (pairs) => `Give ${pairs} more time?`,
  excuse: (pairs) => `Excuse ${pairs} from the step they are at?`,
  reopen: (pairs) => `Reopen a step of ${pairs}?`,
  host: (pairs) => `Change the school of the visit of ${pairs}?`,
  hold: (pairs) => `Put ${pairs} on hold?`,
  resume: (pairs) => `Let ${pairs} go on?`,
  end: (pairs) => `End ${pairs}?`,
  assign: (pairs) => `Change who looks after ${pairs}?`,
}
const presses: Readonly<Record<ErrandAct, string>> = {
  remind: 'Remind them',
  write: 'Send the message',
  settle: 'Answer and settle',
  extend: 'Give more time',
  excuse: 'Excuse them',
  reopen: 'Reopen these steps',
  host: 'Change the school',
  hold: 'Put on hold',
  resume: 'Let them go on',
  end: 'End these pairs',
  assign: 'Change it',
}

const railNames: Readonly<Record<Platform, string>> = { slack: 'Slack', teams: 'Teams', email: 'email' }
/** How many messages, by which way. */
export const railsInWords = (rails: Readonly<Record<Platform, number>>): string => {
  const ways = (['slack', 'teams', 'email'] as const).filter((rail) => rails[rail] > 0)
  const all = rails.slack + rails.teams + rails.email
  const told = ways.map((rail) => `${rails[rail].toLocaleString('en-US')} by ${railNames[rail]}`)
  if (all === 0) return 'none'
  return ways.length === 1 ? told[0]! : `${all.toLocaleString('en-US')}: ${listed(told)}`
}
const goes = ({ kind }: ForeseenFate) => kind === 'goes' || kind === 'later'

/** Before the press: who, how many, by which way, and who is left out and why. */
export const errandCard = ({ errand, pairs, rails, assignTo }: SeenErrand, timeZone: string): Card => {
  const going = pairs.filter(({ fate }) => goes(fate))
  const out = pairs.length - going.length
  return {
    title: questions[errand.act](count(going.length, 'pair')),
    ...(errand.act === 'end' && { tone: 'warning' as const }),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Pairs', value: out > 0 ? `${going.length}; ${out} left out` : String(going.length) },
          ...(errand.act === 'assign'
            ? [{ label: 'Looks after them', value: assignTo ?? 'nobody' }]
            : [
                {
                  label: 'Messages',
                  value: railsInWords(rails),
                },
              ]),
        ],
      },
      ...(errand.words ? [{ kind: 'quote', text: errand.words } satisfies Block] : []),
      {
        kind: 'list',
        items: pairs
          .slice(0, linesShown)
          .map(({ pair, fate }) => [
            { text: pair.people.map(({ name }) => shortened(name, 40)).join(' and '), strong: true },
            { text: `: ${fateInWords(fate, timeZone)}` },
          ]),
      },
      ...(pairs.length > linesShown
        ? [{ kind: 'text', text: `And ${count(pairs.length - linesShown, 'pair')} more.`, quiet: true } satisfies Block]
        : []),
    ],
    actions: [
      ...(going.length > 0
        ? [
            button(runErrand, { errandId: errand.id }, presses[errand.act], {
              style: errand.act === 'end' ? 'danger' : 'primary',
            }),
          ]
        : []),
      ...(isMessage(errand.act) ? [button(readErrand, { errandId: errand.id }, 'See it as they will')] : []),
      backToBoard,
    ],
    footer: footers[errand.act] ?? 'Nothing has been done yet.',
  }
}

const footers: Partial<Record<ErrandAct, string>> = {
  remind:
    'Each reminder goes within the person’s own hours and counts among those of their week. Nothing has been sent yet.',
  write: 'Each message goes within the person’s own hours and says who wrote it. Nothing has been sent yet.',
  settle:
    'The one answer goes to each who asked, within their own hours, and says who wrote it. Their calls are settled then; that can’t be undone. Nothing has been sent yet.',
  extend: 'Both partners of each pair are told, and it can’t be undone. Nothing has been done yet.',
  excuse:
    'Both partners of each pair are told. To take it back, reopen the step of each pair. Nothing has been done yet.',
  reopen:
    'Both partners of each pair are told, and what they wrote is kept. It can’t be undone. Nothing has been done yet.',
  host: 'Times that are booked or offered for the visit are called off, and both partners of each pair are told. To take it back, change the school once more; times that were called off stay so. Nothing has been done yet.',
  end: 'This can’t be undone. Partners keep plans, logs and hours, and those who are still in this year’s program can be matched again. Nothing has been done yet.',
}

const laterNames = {
  hours: 'in their working hours',
  ceiling: 'they have had their reminders for this week',
  pause: 'they paused reminders',
  snooze: 'they asked to be reminded later',
} as const

const fateInWords = (fate: ForeseenFate, timeZone: string): string => {
  switch (fate.kind) {
    case 'goes':
      if (fate.dueOn) return `due ${dayInWords(fate.dueOn)} then`
      if (fate.reopens) return `${theStep(fate.reopens)} opens again`
      if (fate.school) return `at ${shortened(fate.school, 60)} then`
      return listed(fate.to.map((name) => shortened(firstName(name), 30)))
    case 'later':
      return `${listed(fate.to.map((name) => shortened(firstName(name), 30)))}, ${momentInWords(fate.at, timeZone)}: ${laterNames[fate.because]}`
    case 'leftOut':
      return `left out: ${leftOutNames[fate.reason]}`
    case 'barred':
      return `left out. ${pathSentence(fate.refusal, { nameOf: () => 'the partner' })}`
  }
}

const leftOutNames = {
  unwanted: 'they want no reminders of this',
  nobodysTurn: 'it is nobody’s turn now',
  noHelp: 'no call for help of theirs is open',
  noSchool: 'they have not chosen a school yet',
  gone: 'the pair is gone',
  changed: 'someone has changed that since you chose them',
} as const

/** After it. */
export const ranCard = ({ errand, done, leftOut, before }: Ran): Card => ({
  title: before ? 'That was done already' : doneTitles[errand.act](done),
  tone: 'good',
  blocks: [
    ...(leftOut > 0
      ? [
          {
            kind: 'text',
            text: `${leftOut} left out: it did not apply any more, someone else had changed it first, or they want no reminders.`,
          } satisfies Block,
        ]
      : []),
    { kind: 'text', text: afterwards[errand.act], quiet: true },
  ],
  actions: [
    ...(canBeUndone(errand.act) && !before ? [button(undoErrand, { errandId: errand.id }, 'Undo')] : []),
    ...(isMessage(errand.act) ? [button(seeCampaign, { campaignId: errand.id }, 'See progress')] : []),
    backToBoard,
  ],
})

const doneTitles: Readonly<Record<ErrandAct, (done: number) => string>> = {
  remind: (done) => `${count(done, 'person gets', 'people get')} a reminder`,
  write: (done) => `Your message goes to ${count(done, 'person', 'people')}`,
  settle: (done) => `Your answer goes to ${count(done, 'person', 'people')}`,
  extend: (done) => `${count(done, 'pair has', 'pairs have')} more time`,
  excuse: (done) => `${count(done, 'pair is', 'pairs are')} excused`,
  reopen: (done) => `A step of ${count(done, 'pair')} is open again`,
  host: (done) => `The school is changed for ${count(done, 'pair')}`,
  hold: (done) => `${count(done, 'pair is', 'pairs are')} on hold`,
  resume: (done) => `${count(done, 'pair goes', 'pairs go')} on`,
  end: (done) => `${count(done, 'pair has', 'pairs have')} ended`,
  assign: (done) => `Changed for ${count(done, 'pair')}`,
}

const told = 'Both partners of each pair are told, with your reason.'
const afterwards: Readonly<Record<ErrandAct, string>> = {
  remind: 'Each goes within the person’s own hours, and counts among the reminders of their week.',
  write: 'Each goes within the person’s own hours. The pair’s messages show that you wrote, not what.',
  settle:
    'Each goes within the person’s own hours, and their calls for help are settled. The pair’s messages show that you wrote, not what.',
  extend: told,
  excuse: told,
  reopen: told,
  host: told,
  hold: told,
  resume: 'Both partners of each pair are told. The clock starts again for what was due.',
  end: `${told} ${typed('match')} to place those again who are still in this year’s program.`,
  assign: 'Nobody else is told.',
}

export const errandUndoneCard = ({ errand, done, leftOut }: Ran): Card => ({
  title:
    done === 0
      ? 'There was nothing left to undo'
      : `Undone for ${count(done, errand.act === 'remind' ? 'reminder' : 'pair')}`,
  blocks: leftOut > 0 ? [{ kind: 'text', text: 'The rest had gone already, or has changed since.' }] : [],
  actions: [backToBoard],
})

/** What somebody of the office wrote to a partner. */
export const officeMessageCard = ({ words, by, answersHelp }: OfficeMessage): Card => ({
  title: answersHelp ? `${shortened(by)} answers your request for help` : `A message from ${shortened(by)}`,
  blocks: [{ kind: 'quote', text: words, by }],
  actions: [say('See our progress', 'status'), say('Settings', 'settings')],
  footer: 'From the P3 office. Your partner’s copy, if they got one, may differ in its names.',
})
