import { DRAFT_DAYS, type Forgotten, type RetentionSettings, totalOf } from '../../core/privacy/retention.ts'
import type { SeenForgetting } from '../../usecases/privacy/preview-forgetting.ts'
import { button } from '../kit/action.ts'
import type { Card, Fact } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { say } from '../kit/say.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'

/** What goes, by the tables of docs/records.md. */
const names: Readonly<Record<keyof Forgotten, readonly [label: string, one: string, several: string]>> = {
  Log: ['Notes and reflections of visits and calls', 'log', 'logs'],
  LogAmendment: ['What logs said before a change', 'entry', 'entries'],
  Step: ['Notes, places and reasons of times', 'step', 'steps'],
  HelpRequest: ['Notes of calls for help', 'note', 'notes'],
  Partnership: ['Reasons about pairs', 'pair', 'pairs'],
  MatchConstraint: ['Reasons for locks and bans', 'reason', 'reasons'],
  OwnReminder: ['Ideas to be reminded of', 'idea', 'ideas'],
  Plan: ['Action plans', 'plan', 'plans'],
  RetractedLog: ['Logs that were withdrawn', 'log', 'logs'],
  Draft: ['Unsent drafts', 'draft', 'drafts'],
  Errand: ['Words of sent messages from coordinators', 'message', 'messages'],
  Newcomer: ['Accounts that nobody on the roster has', 'account', 'accounts'],
  Applicant: ['Workspaces that nobody allowed', 'workspace', 'workspaces'],
  Submission: ['That a form was sent', 'entry', 'entries'],
  Delivery: ['That a message was sent, and its fate', 'entry', 'entries'],
  Audit: ['Lines of the audit trail', 'line', 'lines'],
}

const factsOf = (forgotten: Forgotten): readonly Fact[] =>
  Object.entries(names).flatMap(([table, [label, one, several]]) => {
    const many = forgotten[table as keyof Forgotten]
    return many > 0 ? [{ label, value: count(many, one, several) }] : []
  })

/** How long words are kept. */
export const retentionCard = ({ months, legalHold }: RetentionSettings): Card => ({
  title: legalHold ? 'Legal hold: nothing is forgotten' : `Words are kept for ${count(months, 'month')}`,
  tone: legalHold ? 'warning' : 'plain',
  blocks: [
    {
      kind: 'text',
      text: legalHold
        ? 'Notes, reflections and plans of all years stay until you lift the hold.'
        : `Notes, reflections, plans and reasons of a school year are forgotten ${count(months, 'month')} after it ends. Dates, lengths, tags and counts stay. What was typed and never sent goes after ${count(DRAFT_DAYS, 'day')}.`,
    },
  ],
  actions: [
    button(actions.retention, {}, 'Change', { style: 'primary' }),
    button(actions.previewRetention, {}, 'See what goes next'),
    say('Audit trail', 'audit'),
  ],
})

const aheadBlocks = ({ now, all, notBefore }: SeenForgetting): Card['blocks'] => {
  const later = totalOf(all) - totalOf(now)
  return [
    ...(totalOf(all) > 0 ? [{ kind: 'facts', facts: factsOf(all) } as const] : []),
    ...(later > 0
      ? [
          {
            kind: 'text',
            text: `Whoever wrote some of it is told first and has two weeks to take a copy: ${count(later, 'entry', 'entries')} of these stay until ${dayInWords(notBefore)} or later.`,
          } as const,
        ]
      : []),
    { kind: 'text', text: 'Nothing has been forgotten yet. Dates, lengths, tags and counts stay.', quiet: true },
  ]
}

/** Before a shorter time is saved: what it lets go. */
export const shorterCard = (seen: SeenForgetting): Card => {
  const months = count(seen.settings.months, 'month')
  const total = totalOf(seen.all)
  return {
    title: `Keep words for ${months}?`,
    tone: 'warning',
    blocks: [
      {
        kind: 'text',
        text:
          total > 0
            ? `This lets go of ${count(total, 'entry', 'entries')}, for good:`
            : 'Nothing that is kept now is older than that.',
      },
      ...aheadBlocks(seen),
    ],
    actions: [
      button(actions.saveRetention, { months: seen.settings.months }, `Keep for ${months}`, { style: 'danger' }),
      button(actions.retention, {}, 'Choose again'),
      say('Leave it as it is', 'retention'),
    ],
    ...(seen.held && { footer: 'The legal hold is lifted by this, too.' }),
  }
}

/** What the rules of now let go. */
export const nextCard = (seen: SeenForgetting): Card => {
  const due = totalOf(seen.now)
  return {
    title:
      totalOf(seen.all) === 0
        ? 'Nothing is due to be forgotten'
        : `Due to be forgotten: ${count(totalOf(seen.all), 'entry', 'entries')}`,
    blocks: aheadBlocks(seen),
    actions: [
      ...(due > 0
        ? [
            button(actions.forgetDue, {}, `Forget ${count(due, 'entry', 'entries')} now`, {
              style: 'danger',
              confirm: {
                title: 'Forget them now?',
                text: 'P3 does it by itself within ten minutes. What was forgotten can’t be brought back.',
                yes: 'Forget them',
                no: 'Wait',
              },
            }),
          ]
        : []),
      say('How long words are kept', 'retention'),
    ],
  }
}

export const forgottenCard = (forgotten: Forgotten): Card => ({
  title:
    totalOf(forgotten) === 0
      ? 'Nothing was due any more'
      : `Forgotten: ${count(totalOf(forgotten), 'entry', 'entries')}`,
  tone: 'good',
  blocks: [
    ...(totalOf(forgotten) > 0 ? [{ kind: 'facts', facts: factsOf(forgotten) } as const] : []),
    { kind: 'text', text: 'The audit trail has these numbers, and that you pressed.' },
  ],
  actions: [say('How long words are kept', 'retention')],
})
