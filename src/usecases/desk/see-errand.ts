import type { Actor } from '../../core/actor.ts'
import { answersHelp, chosenMost, type ErrandAct, type ErrandTerms, isMessage } from '../../core/desk/errand.ts'
import type { AskedReminder } from '../../core/nudges/asked-reminder.ts'
import { isCoordinator } from '../../core/offices.ts'
import type { Partner, Partnership, StepKind } from '../../core/partnership/partnership.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { Platform } from '../../core/platform.ts'
import { asCoordinator, type CoordinatorRefusal } from '../as-coordinator.ts'
import { foreseeReminders } from '../nudges/ask-reminders.ts'
import type { Deps, Reads } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import {
  actsOnce,
  barredFrom,
  extendedDay,
  helpOf,
  isAsChosen,
  markFor,
  otherHost,
  readersOf,
  stepFor,
} from './errand-targets.ts'
import type { Errand } from './errands-port.ts'
import type { PairLine } from './overview-port.ts'

/** What would become of one of the pairs. */
export type ForeseenFate =
  | {
      readonly kind: 'goes'
      /** Names. */
      readonly to: readonly string[]
      readonly dueOn?: string
      /** What opens again. */
      readonly reopens?: StepKind
      /** The school at which the visit is then. */
      readonly school?: string
    }
  /** The reminder waits for the person's own hours or week. */
  | { readonly kind: 'later'; readonly to: readonly string[]; readonly at: Date; readonly because: LaterBecause }
  | {
      readonly kind: 'leftOut'
      readonly reason: 'unwanted' | 'nobodysTurn' | 'noHelp' | 'noSchool' | 'gone' | 'changed'
    }
  | { readonly kind: 'barred'; readonly refusal: PathRefusal }
type LaterBecause = NonNullable<Extract<AskedReminder, { kind: 'goes' }>['because']>

export interface SeenErrand {
  readonly errand: Errand
  readonly pairs: readonly { readonly pair: PairLine; readonly fate: ForeseenFate }[]
  /** How many people get a message, by which way. */
  readonly rails: Readonly<Record<Platform, number>>
  readonly assignTo?: string
}

export interface AskedErrand {
  readonly act: ErrandAct
  readonly terms: ErrandTerms
  readonly partnershipIds: readonly string[]
  readonly words?: string
}

/** Keeps what a coordinator chose, for a look before the press. Its id. */
export const prepareErrand = (deps: Deps, actor: Actor, asked: AskedErrand) =>
  asCoordinator(deps, actor, async ({ data, actor: { personId }, at }) => {
    const id = deps.newId()
    const { act, terms, words } = asked
    const subjects = [...new Set(asked.partnershipIds)].slice(0, chosenMost)
    const seen = await marksOf(data, act, subjects)
    await data.errands.keep({ id, personId, act, terms: { ...terms, seen }, subjects, words, createdAt: at })
    return id
  })

const marksOf = async (data: Pick<Reads, 'board' | 'partnerships'>, act: ErrandAct, subjects: readonly string[]) => {
  const marks: Record<string, string> = {}
  for (const id of actsOnce.includes(act) ? subjects : []) {
    const pair = await data.partnerships.find(id)
    const mark = pair && (await markFor(data, act, pair))
    if (mark !== undefined) marks[id] = mark
  }
  return actsOnce.includes(act) ? marks : undefined
}

/** An errand as it would go now, for the coordinator who prepared it. */
export const seeErrand = async (
  deps: Deps,
  actor: Actor,
  errandId: string,
): Promise<{ readonly ok: true; readonly seen: SeenErrand } | Refused<CoordinatorRefusal | 'noSuchErrand'>> => {
  if (!isCoordinator(actor)) return refuse('notCoordinator')
  const { read } = deps.store
  const errand = await read.errands.find(errandId)
  if (errand?.personId !== actor.personId) return refuse('noSuchErrand')
  const now = deps.clock.now()
  const lines = new Map((await read.overview.lines(errand.subjects)).map((line) => [line.partnershipId, line]))
  const pairs: { pair: PairLine; fate: ForeseenFate }[] = []
  const told = new Set<string>()
  const reminders = errand.act === 'remind' ? await foreseeReminders(read, errand.subjects, now) : []
  for (const id of errand.subjects) {
    const pair = lines.get(id)
    if (!pair) continue
    const whole = errand.act === 'remind' ? undefined : await read.partnerships.find(id)
    const readers =
      whole && isMessage(errand.act) ? readersOf(whole, errand, await helpOf(read, errand, whole), now) : undefined
    const fate =
      errand.act === 'remind'
        ? reminderFate(
            pair,
            reminders.filter(({ partnershipId }) => partnershipId === id),
          )
        : await fateOf(read, errand, { pair: whole, readers }, now, actor)
    for (const personId of toldBy(errand, pair, fate, readers)) told.add(personId)
    pairs.push({ pair, fate })
  }
  const assigned = errand.terms.assignTo ? await read.people.find(errand.terms.assignTo) : undefined
  return { ok: true, seen: { errand, pairs, rails: await railsOf(read, [...told]), assignTo: assigned?.name } }
}

const reminderFate = (pair: PairLine, foreseen: Awaited<ReturnType<typeof foreseeReminders>>): ForeseenFate => {
  const nameOf = (personId: string) => pair.people.find((one) => one.personId === personId)?.name ?? ''
  const going = foreseen.flatMap(({ personId, outcome }) => (outcome.kind === 'goes' ? [{ personId, outcome }] : []))
  if (foreseen.length === 0) return { kind: 'leftOut', reason: 'nobodysTurn' }
  if (going.length === 0) return { kind: 'leftOut', reason: 'unwanted' }
  const to = going.map(({ personId }) => nameOf(personId))
  const [first] = going.map(({ outcome }) => outcome).sort((a, b) => a.at.getTime() - b.at.getTime())
  return first?.because ? { kind: 'later', to, at: first.at, because: first.because } : { kind: 'goes', to }
}

const fateOf = async (
  read: Reads,
  errand: Errand,
  { pair, readers }: { readonly pair?: Partnership; readonly readers?: readonly Partner[] },
  now: Date,
  actor: Actor,
): Promise<ForeseenFate> => {
  if (!pair) return { kind: 'leftOut', reason: 'gone' }
  const { act, terms } = errand
  if (!(await isAsChosen(read, errand, pair))) return { kind: 'leftOut', reason: 'changed' }
  const refusal = barredFrom(act, pair, now, actor)
  if (refusal) return { kind: 'barred', refusal }
  const to = (readers ?? [pair.a, pair.b]).map(({ name }) => name)
  if (to.length === 0) return { kind: 'leftOut', reason: answersHelp(errand) ? 'noHelp' : 'nobodysTurn' }
  const step = stepFor(act, pair)
  if (step && act === 'reopen') return { kind: 'goes', to, reopens: step.kind }
  if (step && act === 'host') {
    const host = otherHost(pair, step)
    return host ? { kind: 'goes', to, school: host.schoolName } : { kind: 'leftOut', reason: 'noSchool' }
  }
  if (!step || act !== 'extend') return { kind: 'goes', to }
  const cycle = await read.cycles.find(pair.cycleId)
  return { kind: 'goes', to, dueOn: cycle && extendedDay(pair, step, terms.days ?? 1, cycle, now) }
}

/** Ids of people who get a message of it. */
const toldBy = (
  { act }: Errand,
  pair: PairLine,
  fate: ForeseenFate,
  readers: readonly Partner[] | undefined,
): readonly string[] => {
  if (act === 'assign' || (fate.kind !== 'goes' && fate.kind !== 'later')) return []
  if (readers) return readers.map(({ personId }) => personId)
  return pair.people.filter(({ name }) => fate.to.includes(name)).map(({ personId }) => personId)
}

const railsOf = async (read: Reads, personIds: readonly string[]): Promise<Record<Platform, number>> => {
  const rails = { slack: 0, teams: 0, email: 0 }
  for (const rail of (await read.errands.railsOf(personIds)).values()) rails[rail]++
  return rails
}
