import { hash } from 'node:crypto'
import { addCountedDays, dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import { dayNamed } from '../../core/nudges/own-reminder.ts'
import {
  addOwnReminders,
  type ReminderSource,
  seeOwnReminders,
  type WantedReminder,
} from '../../usecases/nudges/own-reminders.ts'
import { seeOwnGoal } from '../../usecases/plan/see-plan.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choices, date, note, optional, text } from '../kit/fields.ts'
import {
  buildForm,
  type ChoicesField,
  type DateField,
  type NoteField,
  readForm,
  shown,
  type TextField,
} from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { askKindly } from '../kit/kindly.ts'
import type { Request } from '../kit/request.ts'
import { findOwnStep } from '../partnership/index.ts'
import { wantReminder } from './actions.ts'
import { ideasCard, reminderRefusedCard, reminderSentence } from './own-reminder-cards.ts'

/** Days from now, where words name none. */
const USUAL_DAYS = 14
/** Lines to pick from; more nobody reads on a form. */
const most = 10

type Fields = {
  lines: ChoicesField<readonly string[] | undefined>
  words: TextField<string | undefined>
  day: DateField<string>
  audience: NoteField
}

const build = (lines: readonly string[]) =>
  buildForm<Fields>({
    id: wantReminder.id,
    title: 'Remind me',
    submit: 'Remind me',
    fields: shown<Fields>({
      lines:
        lines.length > 0 &&
        optional(
          choices({
            label: 'What do you want to try?',
            choices: lines.map((line) => ({ value: markOf(line), label: shortened(line, 75) })),
          }),
        ),
      words: optional(
        text({
          label: lines.length > 0 ? 'Or in other words' : 'What do you want to try?',
          hint: 'For example: try exit tickets with grade 4.',
          max: 200,
        }),
      ),
      day: date({ label: 'Remind me on', hint: 'Inside your own hours, and never in a break.' }),
      audience: note('Only you see this. It counts as one of your reminders of the week.', 'quiet'),
    }),
    rules: [
      {
        on: 'words',
        holds: ({ lines: picked, words }) => (picked?.length ?? 0) > 0 || words !== undefined,
        message: 'Please pick or write what to remind you of.',
      },
    ],
  })

/** What there is to pick from: one's own next steps and ideas of a step, or the open steps of a goal. Undefined: it is not one's own. */
const find = async (
  request: Request,
  { stepId, goalId }: ReminderSource,
): Promise<{ readonly lines: readonly string[]; readonly rubric: Rubric } | undefined> => {
  if (goalId) {
    const own = await seeOwnGoal(request.deps, request.actor, goalId)
    if (!own.ok || !own.changes) return undefined
    const open = own.goal.steps.filter(({ state }) => state === 'notStarted' || state === 'underWay')
    return { lines: open.slice(0, most).map(({ words }) => words), rubric: own.rubric }
  }
  const own = await findOwnStep(request, stepId)
  if (!own) return undefined
  const mine = own.step.logs.find(({ authorId }) => authorId === own.view.me.id)
  const lines = [mine?.nextSteps, mine?.ideas]
    .flatMap((words) => (words ?? '').split(/\n+/))
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
  return { lines: [...new Set(lines)].slice(0, most), rubric: own.view.cycle.rubric }
}

/** Of a line: it stays the one that was picked, though others stand around it by then. */
const markOf = (line: string): string => hash('sha256', line, 'base64url').slice(0, 12)

const gone = { kind: 'refusal', card: reminderRefusedCard({ kind: 'notYours' }) } as const
const aboutOf = ({ stepId, goalId }: ReminderSource): string => goalId ?? stepId ?? ''
const sourceOf = ({ stepId, goalId }: ReminderSource): ReminderSource => ({
  ...(stepId && { stepId }),
  ...(goalId && { goalId }),
})

/** Keeps what somebody wants to try, and when to remind them. */
export const ownReminderForm = onForm(wantReminder, {
  open: async (request, context) => {
    const found = await find(request, context)
    if (!found) return gone
    const today = dayIn(request.person.timeZone ?? 'UTC', request.deps.clock.now())
    const named = found.lines.map((line) => dayNamed(line, today)).find((day) => day !== undefined)
    const answers = {
      day: named ?? addCountedDays(today, USUAL_DAYS, []),
      ...(found.lines.length === 1 && { lines: found.lines.map(markOf) }),
    }
    return openDrafted(request, wantReminder, { form: build(found.lines), about: aboutOf(context), context, answers })
  },
  submit: async (request, submitted) => {
    const { context, answers, key } = submitted
    const about = aboutOf(context)
    const found = await find(request, context)
    if (!found) return gone
    const form = build(found.lines)
    const read = readForm(form, answers)
    if (!read.ok) return withProblems(request, wantReminder, submitted, { form, about, problems: read.problems })
    const kindly = askKindly(form, answers, found.rubric)
    if (kindly) return withProblems(request, wantReminder, submitted, { ...kindly, about })
    const { lines = [], words, day } = read.values
    const picked = found.lines.filter((line) => lines.includes(markOf(line)))
    const wanted: WantedReminder[] = [...picked, ...(words ? [words] : [])].map((one) => ({
      words: shortened(one, 200),
      remindOn: day,
    }))
    const { deps, actor } = request
    const result = await keepingWords(request, submitted, { form: wantReminder.id, about }, () =>
      addOwnReminders(deps, actor, sourceOf(context), wanted, key),
    )
    if (result.ok) return { kind: 'done', card: ideasCard(await seeOwnReminders(deps, actor)) }
    if (result.refusal.kind === 'notYours') return gone
    const field = result.refusal.kind === 'dayPassed' ? 'day' : 'words'
    const problems = { [field]: reminderSentence(result.refusal) }
    return withProblems(request, wantReminder, submitted, { form, about, problems })
  },
})
