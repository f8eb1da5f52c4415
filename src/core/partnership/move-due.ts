import { addCountedDays, type Break, breaksIn, isBreak } from '../calendar/calendar.ts'
import { schoolDayAfter } from './due-on.ts'

/** A step that is under way, as a new break concerns it. */
export interface MovableStep {
  readonly stepId: string
  readonly partnershipId: string
  /** ISO days. */
  readonly openedOn: string
  readonly dueOn: string
  readonly districtCodes: readonly string[]
}

/** The overdue clock stops in a break, also in one that nobody knew of when the step opened: where each step's day moves to. */
export const moveDue = (
  steps: readonly MovableStep[],
  { added, before }: { readonly added: Break; readonly before: readonly Break[] },
): { readonly stepId: string; readonly partnershipId: string; readonly dueOn: string }[] =>
  steps.flatMap(({ stepId, partnershipId, openedOn, dueOn, districtCodes }) => {
    const known = breaksIn(before, districtCodes)
    if (breaksIn([added], districtCodes).length === 0) return []
    const lost = countedDays(later(openedOn, added.startsOn), earlier(dueOn, added.endsOn), known)
    return lost === 0 ? [] : [{ stepId, partnershipId, dueOn: schoolDayAfter(dueOn, lost, [...known, added]) }]
  })

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** Days from one to another, both included, that no break held already. */
const countedDays = (from: string, to: string, breaks: readonly Break[]): number => {
  let count = 0
  for (let day = from; day <= to; day = addCountedDays(day, 1, [])) if (!isBreak(day, breaks)) count++
  return count
}
