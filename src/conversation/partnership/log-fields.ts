import { DateTime } from 'luxon'
import { shortened } from '../../core/characters.ts'
import type { OwnReminder } from '../../core/nudges/own-reminder.ts'
import { isVisit, type LogEntry, type StepKind } from '../../core/partnership/partnership.ts'
import { type RecommendedItem, stillOffered } from '../../core/partnership/recommended.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import { firstName } from '../../core/people/names.ts'
import type { Indicator } from '../../usecases/year/cycles-port.ts'
import { audience } from '../kit/audience.ts'
import { choice, choices, date, note, number, optional, text } from '../kit/fields.ts'
import {
  type ChoiceField,
  type ChoicesField,
  type DateField,
  type NoteField,
  type NumberField,
  shown,
  type TextField,
  type ValuesOf,
} from '../kit/form.ts'
import { indicatorChoices } from '../kit/indicator-choices.ts'
import { recommendsLength } from '../kit/times.ts'
import type { OwnPair } from './own-pair.ts'
import { sureField } from './path-form.ts'

/** Characters of a note; records are open to the public unless a law closes them, so free text is kept small. */
const noteMaximum = 1_500

export type LogFields = {
  sure: ChoicesField<readonly string[] | undefined>
  booked: NoteField
  beside: NoteField
  asLogged: NoteField
  tried: ChoicesField<readonly string[] | undefined>
  students: NoteField
  host: ChoiceField<string | undefined>
  happenedOn: DateField<string>
  minutes: NumberField<number>
  activities: ChoicesField<readonly string[] | undefined>
  strategies: ChoicesField<readonly string[] | undefined>
  indicators: ChoicesField<readonly string[] | undefined>
  ideas: TextField<string | undefined>
  sharedNote: TextField<string | undefined>
  nextSteps: TextField<string | undefined>
  questions: TextField<string | undefined>
  reflection: TextField<string | undefined>
  audience: NoteField
}
export type LogValues = ValuesOf<LogFields>

interface Showing {
  readonly view: OwnPair
  readonly kind: StepKind
  /** What becomes of a booked time that is still ahead. */
  readonly booked?: string
  /** What the two brought to it. */
  readonly beside?: string
  readonly askHost?: boolean
  readonly askSure?: boolean
  /** What the first log says of day and length, which are its author's: they are not asked again, nor are activities. */
  readonly asLogged?: string
  /** Codes that stay to be checked though they were retired. */
  readonly named?: readonly string[]
}

/** The seed's questions: what was done, what is actionable (ideas, by where they build leadership), what is measurable (indicators). */
export const logFields = ({ view, kind, booked, beside, askHost, askSure, asLogged, named }: Showing): LogFields => {
  const whole = asLogged === undefined
  const words = labels[kind]
  const { recommended } = view.cycle
  const activities = stillOffered(recommended.activities, named)
  const strategies = stillOffered(recommended.strategies, named)
  return shown<LogFields>({
    sure: askSure === true && sureField(),
    booked: booked !== undefined && note(booked, 'warning'),
    beside: beside !== undefined && note(beside, 'quiet'),
    asLogged: asLogged !== undefined && asLogged !== '' && note(asLogged, 'quiet'),
    tried: view.reminders !== undefined && view.reminders.length > 0 && optional(triedField(view.reminders)),
    students: note(audience.students, 'warning'),
    host: askHost === true && hostField(view),
    happenedOn: whole && date({ label: 'Which day was it?' }),
    minutes:
      whole &&
      number({
        label: 'How long, in minutes?',
        hint: recommendsLength(recommended.lengths[kind]),
        min: 5,
        max: 720,
        unit: 'minutes',
      }),
    activities: whole && isVisit(kind) && activities.length > 0 && optional(picks('What did you do?', activities)),
    ideas: words.ideas !== undefined && optional(noteField(words.ideas)),
    strategies:
      kind !== 'call' &&
      strategies.length > 0 &&
      optional(picks('Where do these build shared leadership?', strategies)),
    indicators: optional(indicatorField(view.cycle.rubric.indicators)),
    sharedNote: optional(noteField(words.note)),
    nextSteps: optional(text({ label: 'Next steps', hint: 'One a line.', multiline: true, max: 600 })),
    questions: words.questions !== undefined && optional(text({ label: words.questions, multiline: true, max: 600 })),
    reflection: optional({ ...noteField('Private reflection'), hint: audience.reflection }),
    audience: note(audience.log(firstName(view.other.name)), 'quiet'),
  })
}

interface Labels {
  readonly ideas?: string
  readonly note: string
  readonly questions?: string
}
const labels: Record<StepKind, Labels> = {
  firstVisit: {
    ideas: 'New ideas and strategies',
    note: 'Notes to share',
    questions: 'Questions for the follow-up call',
  },
  call: { note: 'Questions and answers' },
  secondVisit: {
    ideas: 'New ideas and strategies',
    note: 'Notes to share',
    questions: 'Questions for the final meeting',
  },
  finalMeeting: { ideas: 'New information and strategies learned', note: 'Looking back on the partnership' },
}

const triedField = (reminders: readonly OwnReminder[]) =>
  choices({
    label: 'Which of these did you try?',
    hint: 'You wanted to be reminded of them. Only you see this.',
    choices: reminders.map(({ id, words }) => ({ value: id, label: shortened(words, 75) })),
  })

const noteField = (label: string) => text({ label, multiline: true, max: noteMaximum })

const picks = (label: string, codes: readonly RecommendedItem[]) =>
  choices({ label, choices: codes.map((one) => ({ value: one.code, label: one.label })) })

const indicatorField = (indicators: readonly Indicator[]) =>
  choices({
    label: 'Indicators you touched on',
    hint: 'From the rubric; no levels, no scores.',
    choices: indicatorChoices(indicators),
  })

const hostField = ({ me, other }: OwnPair): ChoiceField<string | undefined> =>
  choice({
    label: 'Whose school was it?',
    choices: [
      { value: other.id, label: `${firstName(other.name)}’s: ${other.schoolName}` },
      { value: me.id, label: `Mine: ${me.schoolName}` },
    ],
  })

export const entryOf = (values: LogValues): LogEntry => ({
  happenedOn: values.happenedOn,
  minutes: values.minutes,
  activities: values.activities ?? [],
  strategies: values.strategies ?? [],
  indicators: values.indicators ?? [],
  ideas: values.ideas,
  sharedNote: values.sharedNote,
  nextSteps: values.nextSteps,
  questions: values.questions,
  reflection: values.reflection,
})

export const blameLog = (refusal: PathRefusal): keyof LogFields | undefined => {
  if (refusal.kind === 'dayInFuture' || refusal.kind === 'dayBeforeMatch') return 'happenedOn'
  if (refusal.kind === 'lengthUnusual') return 'sure'
  if (refusal.kind === 'lengthImpossible') return 'minutes'
  return refusal.kind === 'hostMissing' ? 'host' : undefined
}

export const todayIn = (zone: string, now: Date): string => DateTime.fromJSDate(now, { zone }).toISODate()!
