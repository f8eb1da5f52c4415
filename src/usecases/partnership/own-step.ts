import type { Actor } from '../../core/actor.ts'
import { type Partner, type Partnership, partnerOfPerson, type Step } from '../../core/partnership/partnership.ts'
import type { Reads } from '../ports.ts'

/** A step of the actor's own pair; undefined for anyone else's, or when it is settled. */
export const ownStep = async (
  data: Pick<Reads, 'partnerships'>,
  actor: Actor,
  stepId: string,
): Promise<{ readonly pair: Partnership; readonly step: Step; readonly partner: Partner } | undefined> => {
  if (actor.kind !== 'person') return undefined
  const pair = await data.partnerships.ofStep(stepId)
  const partner = pair && partnerOfPerson(pair, actor.personId)
  const step = pair?.steps.find((one) => one.id === stepId)
  return pair && partner && step ? { pair, step, partner } : undefined
}
