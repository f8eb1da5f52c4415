import { isVisit, otherPartner, type Partnership, partnersOf, type Step, type StepKind, stepOf } from './partnership.ts'

/** Reciprocity (the seed's "a visit each way"): once one visit happened, the other is at the other partner's school. */
export const requiredHost = (
  partnership: Pick<Partnership, 'a' | 'b'> & {
    readonly steps: readonly Pick<Step, 'kind' | 'state' | 'hostId'>[]
  },
  kind: StepKind,
): string | undefined => {
  if (!isVisit(kind)) return undefined
  const other = stepOf(partnership, kind === 'firstVisit' ? 'secondVisit' : 'firstVisit')
  return other.state === 'logged' && other.hostId ? otherPartner(partnership, other.hostId).id : undefined
}

/** The name of the school that a host led on an ISO day, where they have moved to another since; whenever the visit of that day is logged. */
export const schoolThen = (
  { schoolsBefore = [] }: Pick<Partnership, 'schoolsBefore'>,
  step: Pick<Step, 'visitedSchool'>,
  hostId: string | undefined,
  day: string,
): string | undefined => {
  const moves = schoolsBefore.filter(({ partnerId }) => partnerId === hostId)
  return moves.length === 0 ? step.visitedSchool : moves.find(({ until }) => day < until)?.school
}

/** The name of the school of a visit: its host's, or the one where it took place before its host moved. */
export const schoolOfVisit = (
  partnership: Pick<Partnership, 'a' | 'b'>,
  { hostId, visitedSchool }: Pick<Step, 'hostId' | 'visitedSchool'>,
): string | undefined => visitedSchool ?? partnersOf(partnership).find(({ id }) => id === hostId)?.schoolName

/** The school of a visit that needs no asking: by reciprocity, or booked. What was only offered may have become the other one. */
export const certainHost = (
  partnership: Parameters<typeof requiredHost>[0],
  step: Pick<Step, 'kind' | 'hostId' | 'appointment'>,
): string | undefined => requiredHost(partnership, step.kind) ?? (step.appointment ? step.hostId : undefined)
