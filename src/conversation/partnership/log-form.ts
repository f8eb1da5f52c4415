import { certainHost } from '../../core/partnership/host.ts'
import { isVisit } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import { firstName } from '../../core/people/names.ts'
import { codesLeft, codesNow } from '../../core/plan/crosswalk.ts'
import type { Moments } from '../../core/understanding/moments.ts'
import { settleOwnReminders } from '../../usecases/nudges/own-reminders.ts'
import type { PathResult } from '../../usecases/partnership/act-on-path.ts'
import { addToLog, amendLog, logStep } from '../../usecases/partnership/path-requests.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { type Answers, buildForm, prefill } from '../kit/form.ts'
import { missedOf, understoodSentence } from '../kit/heard.ts'
import type { Request } from '../kit/request.ts'
import { stepTitle, TheStep, theStep } from '../kit/steps.ts'
import { asDateAndTime } from '../kit/times.ts'
import * as actions from './actions.ts'
import { besideSentence } from './beside.ts'
import { dayAndLength } from './log-cards.ts'
import { blameLog, entryOf, type LogFields, type LogValues, logFields, todayIn } from './log-fields.ts'
import { loggedBriefly, loggedCard, offeringReminder } from './logged-card.ts'
import { otherStepSentence } from './named-step.ts'
import { type OwnPair, timeInWords, zonesOf } from './own-pair.ts'
import { doneCard } from './path-card.ts'
import { pathForm } from './path-form.ts'
import { yearSentence } from './year-together.ts'

const hostUnknown = (view: OwnPair, step: SeenStep): boolean => isVisit(step.kind) && !certainHost(view.pair, step)

/** Who logs what is booked for later frees that time, in both calendars: they are told before. */
const bookedAhead = (view: OwnPair, step: SeenStep): string | undefined =>
  isAhead(step, view.now)
    ? `${TheStep(step.kind)} is booked for ${timeInWords(view, step, step.appointment!.startsAt)}. If you log it now, that time is free again, and ${firstName(view.other.name)} is told.`
    : undefined

/** What the two brought to it; to the final meeting their whole year. */
const brought = (view: OwnPair, step: SeenStep): string | undefined =>
  step.kind === 'finalMeeting' ? yearSentence(view) : besideSentence(view, step)

/** With the log goes what its author tried of what they wanted to be reminded of. */
const tickingOff = async (
  { deps, actor }: Request,
  { tried = [] }: LogValues,
  result: PathResult,
): Promise<PathResult> => {
  if (result.ok && tried.length > 0) await settleOwnReminders(deps, actor, tried, 'done')
  return result
}

/** What words say of a log. */
const hearsLog = (heard: Moments, view: OwnPair, step: SeenStep) => {
  const [first] = heard.times
  const unread = missedOf(heard, ['day', 'length'])
  const understood = understoodSentence({
    now: view.now,
    times: first ? [{ day: first.day }] : [],
    minutes: heard.minutes,
    unread,
  })
  return {
    values: { happenedOn: first?.day, ...(heard.minutes !== undefined && { minutes: heard.minutes }) },
    sentence: [otherStepSentence(view, step, heard.about), understood].filter(Boolean).join(' '),
    unclear: unread.map((slot) => (slot === 'day' ? ('happenedOn' as const) : ('minutes' as const))),
  }
}

/** Logs a visit, call or meeting, whether or not it was scheduled here. */
export const log = pathForm<LogFields>({
  of: actions.log,
  asks: 'log',
  besidePlans: true,
  build: (view, step, asks) =>
    buildForm<LogFields>({
      id: actions.log.id,
      title: `Log: ${stepTitle(step.kind)}`,
      submit: 'Log it',
      fields: logFields({
        view,
        kind: step.kind,
        booked: bookedAhead(view, step),
        beside: brought(view, step),
        askHost: hostUnknown(view, step),
        askSure: asks.length,
        named: [...step.agenda, ...namedIn(view, step)],
      }),
    }),
  filled: (view, step) => {
    const booked = step.appointment && step.appointment.startsAt <= view.now ? step.appointment : undefined
    const day = booked && asDateAndTime(booked.startsAt, zonesOf(view, step)[0]).date
    const mine = mineOf(view, step)
    return {
      host: hostUnknown(view, step) ? step.hostId : undefined,
      happenedOn: day ?? mine?.happenedOn ?? todayIn(view.me.timeZone, view.now),
      minutes: booked?.minutes ?? mine?.minutes,
      ...(isVisit(step.kind) && { activities: step.agenda.length > 0 ? step.agenda : undefined }),
      ...(mine && ownWords(view, step)),
    }
  },
  hears: hearsLog,
  blame: blameLog,
  carryOut: async (request, { stepId, key }, values) => {
    const { deps, actor } = request
    const logged = { entry: entryOf(values), hostId: values.host, sure: isSure(values) }
    return tickingOff(
      request,
      values,
      await logStep(deps, actor, { stepId, key, readsOn: request.speaker !== undefined }, logged),
    )
  },
  done: loggedBriefly,
  standing: { name: 'stepLogged', draw: loggedCard },
})

/** The other partner's part of what was logged. */
export const add = pathForm<LogFields>({
  of: actions.add,
  asks: 'add',
  besidePlans: true,
  build: (view, step) =>
    buildForm<LogFields>({
      id: actions.add.id,
      title: 'Add your part',
      submit: 'Add it',
      fields: logFields({ view, kind: step.kind, beside: brought(view, step), asLogged: asLogged(view, step) }),
    }),
  carryOut: async (request, { stepId, key }, values) => {
    const { happenedOn: _day, minutes: _minutes, activities: _activities, ...entry } = entryOf(values)
    return tickingOff(request, values, await addToLog(request.deps, request.actor, { stepId, key }, { entry }))
  },
  done: (view, step) =>
    offeringReminder(view, step, doneCard(view, `Your part of ${theStep(step.kind)} is added. Thank you!`)),
})

/** Changes one's own log; what it said before is kept. */
export const amend = pathForm<LogFields>({
  of: actions.amend,
  asks: 'amend',
  build: (view, step, asks) =>
    buildForm<LogFields>({
      id: actions.amend.id,
      title: 'Change your log',
      submit: 'Save',
      fields: logFields({
        view,
        kind: step.kind,
        askSure: asks.length,
        named: namedIn(view, step),
        asLogged: isFirst(view, step) ? undefined : asLogged(view, step),
      }),
    }),
  filled: (view, step) => {
    const { happenedOn, minutes, activities, ...own } = ownWords(view, step)
    return isFirst(view, step) ? { happenedOn, minutes, activities, ...own } : own
  },
  hears: (heard, view, step) =>
    isFirst(view, step)
      ? hearsLog(heard, view, step)
      : {
          values: {},
          sentence: `The day and the length are as ${firstName(view.other.name)} logged them, and theirs to change. Here is your own part.`,
        },
  blame: blameLog,
  carryOut: ({ deps, actor }, { stepId, key }, values, { view, step }) => {
    const entry = entryOf(values)
    // What a later rubric left out can't be checked any more, and stays.
    const indicators = [...entry.indicators, ...indicatorsLeft(view, step).filter((code) => !has(view, code))]
    return amendLog(deps, actor, { stepId, key }, { entry: { ...entry, indicators }, sure: isSure(values) })
  },
  done: (view, step) =>
    doneCard(
      view,
      `Your log of ${theStep(step.kind)} is changed`,
      `${firstName(view.other.name)} is told if the shared part changed. What it said before is kept.`,
    ),
})

/** What somebody wrote of a step, as the draft that the log form opens with. */
export const logDraft = (
  view: OwnPair,
  step: SeenStep,
): { readonly name: string; readonly answers: Answers } | undefined => {
  if (!mineOf(view, step)) return undefined
  const form = buildForm<LogFields>({
    id: actions.log.id,
    title: '',
    submit: '',
    fields: logFields({ view, kind: step.kind, named: namedIn(view, step) }),
  })
  return { name: `log:${step.id}`, answers: prefill(form, ownWords(view, step)) }
}

const isSure = (values: LogValues): boolean | undefined => values.sure?.includes('sure')

/** What somebody adds to, and whom to ask where it is wrong. */
const asLogged = (view: OwnPair, { logs: [first] }: SeenStep): string => {
  if (!first) return ''
  const by = firstName(view.other.name)
  return `${by} logged ${dayAndLength(view, first)}. If that isn’t right, please ask ${by} to change it.`
}

const mineOf = (view: OwnPair, step: SeenStep) => step.logs.find((one) => one.authorId === view.me.id)

/** Whose log says the day, the length and what was done. */
const isFirst = (view: OwnPair, step: SeenStep): boolean => step.logs[0]?.authorId === view.me.id

const has = ({ cycle }: OwnPair, code: string): boolean => cycle.rubric.indicators.some((one) => one.code === code)
const indicatorsLeft = (view: OwnPair, step: SeenStep): readonly string[] => {
  const mine = mineOf(view, step)
  return codesLeft(view.cycle.rubric, mine?.indicators ?? [], mine?.rubricId)
}

/** What I checked stays to be checked, whatever was retired since. */
const namedIn = (view: OwnPair, step: SeenStep): readonly string[] => {
  const mine = mineOf(view, step)
  return [...(mine?.activities ?? []), ...(mine?.strategies ?? [])]
}

/** What I wrote, in the fields that this step's form has. */
const ownWords = (view: OwnPair, step: SeenStep): Partial<LogValues> => {
  const mine = mineOf(view, step)
  if (!mine) return {}
  const {
    happenedOn,
    minutes,
    strategies,
    indicators,
    activities,
    ideas,
    sharedNote,
    nextSteps,
    questions,
    reflection,
  } = mine
  return {
    happenedOn,
    minutes,
    indicators: codesNow(view.cycle.rubric, indicators ?? [], mine.rubricId),
    sharedNote,
    nextSteps,
    reflection,
    ...(isVisit(step.kind) && { activities, questions }),
    ...(step.kind !== 'call' && { ideas, strategies }),
  }
}
