import { type SeenStep, seePair } from '../../usecases/partnership/see-pair.ts'
import type { Request } from '../kit/request.ts'
import { type OwnPair, ownPairOf } from './own-pair.ts'

export interface OwnStep {
  readonly view: OwnPair
  readonly step: SeenStep
}

/** A step of the speaker's own pair as it is now; undefined for anyone else's. */
export const findOwnStep = async (
  { deps, actor }: Request,
  stepId: string | undefined,
): Promise<OwnStep | undefined> => {
  if (!stepId) return undefined
  const view = ownPairOf(await seePair(deps, actor, { stepId }))
  const step = view?.pair.steps.find((one) => one.id === stepId)
  return view && step && { view, step }
}
