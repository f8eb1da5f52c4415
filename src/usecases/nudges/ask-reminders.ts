import { type AskedReminder, askReminder } from '../../core/nudges/asked-reminder.ts'
import { waitingStep } from '../../core/nudges/waiting-step.ts'
import type { Data, Reads } from '../ports.ts'
import type { DuePartner, KeptStanding } from './nudges-port.ts'
import { isOver, readRules, standingIn, type YearRules } from './sweep-nudges.ts'

/** What becomes of a reminder that a coordinator asks for: of each who owes the next move. */
export interface ForeseenReminder {
  readonly partnershipId: string
  readonly personId: string
  readonly outcome: AskedReminder
  readonly standing: KeptStanding
}

/** Of these pairs; pairs in which nobody owes a move are left out. */
export const foreseeReminders = async (
  data: Pick<Reads, 'nudges' | 'cycles'>,
  partnershipIds: readonly string[],
  now: Date,
): Promise<readonly ForeseenReminder[]> => {
  const pairs = await data.nudges.atStep(partnershipIds, now)
  const rules = new Map<string, YearRules>()
  for (const cycleId of new Set(pairs.map((pair) => pair.cycleId))) rules.set(cycleId, await readRules(data, cycleId))
  return pairs.flatMap((pair) => {
    const rule = rules.get(pair.cycleId)!
    const waiting = isOver(pair, rule, now) ? undefined : waitingStep(pair, now)
    if (!waiting) return []
    const { step, owedBy } = waiting
    return owedBy.map((person: DuePartner) => {
      const standing = standingIn(step.turn, person, now)
      const { stopped: _, escalated: __, ...kept } = standing
      return {
        partnershipId: pair.partnershipId,
        personId: person.personId,
        outcome: askReminder(step, person, standing, rule, now),
        standing: { ...kept, stepId: step.stepId, personId: person.personId },
      }
    })
  })
}

/** Has them reminded by the next sweep that may: within their own hours, and as one of the reminders of their week. */
export const askReminders = async (
  data: Data,
  partnershipIds: readonly string[],
  now: Date,
): Promise<readonly ForeseenReminder[]> => {
  const foreseen = await foreseeReminders(data, partnershipIds, now)
  const going = foreseen.filter(({ outcome }) => outcome.kind === 'goes')
  const pairs = new Set(going.map(({ partnershipId }) => partnershipId))
  await data.nudges.keep(
    going.map(({ standing }) => ({ ...standing, askedAt: now })),
    [...pairs].map((partnershipId) => ({ partnershipId, at: now })),
  )
  return foreseen
}
