import type { Actor } from '../../core/actor.ts'
import { canBeUndone } from '../../core/desk/errand.ts'
import type { Partnership } from '../../core/partnership/partnership.ts'
import type { PathRequest } from '../../core/partnership/request.ts'
import { type AsCoordinator, asCoordinator, type CoordinatorRefusal, type Office } from '../as-coordinator.ts'
import { askReminders } from '../nudges/ask-reminders.ts'
import { actOnPathIn } from '../partnership/act-on-path.ts'
import { resumePartnershipIn } from '../partnership/resume-partnership.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { barredFrom, extendedDay, isAsChosen, otherHost, stepFor } from './errand-targets.ts'
import type { Errand } from './errands-port.ts'
import { writeToPairs } from './write-to-pairs.ts'

export interface Ran {
  readonly errand: Errand
  /** Pairs it was done for; people where it is a message or a reminder. */
  readonly done: number
  readonly leftOut: number
  /** It was carried out before: this press did nothing. */
  readonly before: boolean
}

export type ErrandOutcome =
  | { readonly ok: true; readonly value: Ran }
  | Refused<CoordinatorRefusal | 'noSuchErrand' | 'tooLateToUndo'>

/** Carries an errand out: once, all of it in one transaction. Pairs that don't allow it any more are left out. */
export const runErrand = async (deps: Deps, actor: Actor, errandId: string): Promise<ErrandOutcome> => {
  const result = await asCoordinator(deps, actor, async (office) => {
    const errand = await own(office, errandId)
    if (!errand) return undefined
    if (!(await office.data.errands.settle(errandId, office.at)))
      return { errand, done: errand.subjects.length, leftOut: 0, before: true }
    const counts = await carryOut(deps, office, errand)
    const { done, leftOut } = counts
    await office.note({
      action: `errand.${errand.act}`,
      subject: { kind: 'errand', id: errandId },
      details: { pairs: errand.subjects.length, done, leftOut },
    })
    return { errand: { ...errand, doneAt: office.at }, ...counts, before: false }
  })
  return outcomeOf(result)
}

/** Takes an errand back as far as it goes: reminders and messages that have not gone, holds, assignments. */
export const undoErrand = async (deps: Deps, actor: Actor, errandId: string): Promise<ErrandOutcome> => {
  let late = false
  const result = await asCoordinator(deps, actor, async (office) => {
    const errand = await own(office, errandId)
    if (!errand) return undefined
    const open = canBeUndone(errand.act) && (await office.data.errands.undo(errandId, office.at))
    if (!open) {
      late = true
      return undefined
    }
    const done = await takeBack(deps, office, errand)
    await office.note({ action: 'errand.undone', subject: { kind: 'errand', id: errandId }, details: { done } })
    return { errand, done, leftOut: errand.subjects.length - done, before: false }
  })
  return late ? refuse('tooLateToUndo') : outcomeOf(result)
}

const own = async ({ data, actor }: Office, errandId: string): Promise<Errand | undefined> => {
  const errand = await data.errands.find(errandId)
  return errand?.personId === actor.personId ? errand : undefined
}

const outcomeOf = (result: AsCoordinator<Ran | undefined>): ErrandOutcome => {
  if (!result.ok) return result
  return result.value ? { ok: true, value: result.value } : refuse('noSuchErrand')
}

const carryOut = async (
  deps: Deps,
  office: Office,
  errand: Errand,
): Promise<{ readonly done: number; readonly leftOut: number }> => {
  const { data, at, cycle } = office
  const { subjects } = errand
  switch (errand.act) {
    case 'remind': {
      const asked = await askReminders(data, subjects, at)
      const done = asked.filter(({ outcome }) => outcome.kind === 'goes').length
      return { done, leftOut: asked.length - done }
    }
    case 'write':
    case 'settle':
      return writeToPairs(office, errand)
    case 'assign': {
      const before: Record<string, string | null> = {}
      for (const id of subjects) {
        const pair = await data.partnerships.find(id)
        if (pair && (await isAsChosen(data, errand, pair)))
          before[id] = (await data.board.deskOf(id))?.assignedToId ?? null
      }
      const ids = Object.keys(before)
      await data.board.assign(ids, errand.terms.assignTo)
      await data.errands.keepBefore(errand.id, before)
      return { done: ids.length, leftOut: subjects.length - ids.length }
    }
    default: {
      const before: Record<string, string | null> = {}
      for (const id of subjects) {
        const pair = await data.partnerships.find(id)
        if (!pair || !(await isAsChosen(data, errand, pair))) continue
        if (barredFrom(errand.act, pair, at, office.actor)) continue
        const ruled = await ruleOn(deps, office, errand, pair)
        if (ruled) before[id] = ruled.back.join(' ') || null
      }
      await data.errands.keepBefore(errand.id, before)
      const done = Object.keys(before).length
      return { done, leftOut: subjects.length - done }
    }
  }

  async function ruleOn(deps: Deps, { data, actor, at }: Office, errand: Errand, pair: Partnership) {
    const step = stepFor(errand.act, pair)
    const target = { partnershipId: pair.id, stepId: step?.id }
    if (errand.act === 'resume') {
      const { result, back } = await resumePartnershipIn(deps, data, actor, target)
      return result.ok && result.events.length > 0 ? { back } : undefined
    }
    const request = (): PathRequest =>
      requestOf(errand, step && extendedDay(pair, step, errand.terms.days ?? 1, cycle, at), pair)
    const result = await actOnPathIn(deps, data, actor, target, request)
    if (result.ok && errand.act === 'extend' && step) await data.nudges.restart(step.id)
    return result.ok && result.events.length > 0 ? { back: [] } : undefined
  }
}

const requestOf = ({ act, words = '' }: Errand, dueOn: string | undefined, pair: Partnership): PathRequest => {
  const at = stepFor(act, pair)
  const step = at?.kind ?? 'firstVisit'
  switch (act) {
    case 'extend':
      return { kind: 'extend', step, dueOn: dueOn ?? '', reason: words }
    case 'excuse':
      return { kind: 'excuse', step, reason: words }
    case 'reopen':
      return { kind: 'reopen', step, reason: words }
    case 'host':
      return { kind: 'changeHost', step, hostId: (at && otherHost(pair, at)?.id) ?? '', reason: words }
    case 'hold':
      return { kind: 'freeze', reason: words }
    default:
      return { kind: 'end', reason: words }
  }
}

/** How many of it could still be taken back. */
const takeBack = async (deps: Deps, office: Office, { act, before = {}, subjects, terms, words = '' }: Errand) => {
  const { data, actor, at } = office
  if (act === 'remind') return data.nudges.takeBackAsked(subjects)
  let done = 0
  if (act === 'assign') {
    for (const [id, personId] of Object.entries(before)) {
      // Whom somebody else has put there since stays.
      if ((await data.board.deskOf(id))?.assignedToId !== terms.assignTo) continue
      await data.board.assign([id], personId ?? undefined)
      done++
    }
    return done
  }
  for (const [partnershipId, back] of Object.entries(before)) {
    const request: PathRequest = act === 'hold' ? { kind: 'resume' } : { kind: 'freeze', reason: words || 'As before' }
    const result = await actOnPathIn(deps, data, actor, { partnershipId }, () => request)
    if (!result.ok) continue
    done++
    if (back) await data.roster.setStatus(back.split(' '), 'withdrawn', at)
  }
  return done
}
