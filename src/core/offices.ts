import type { Actor, PersonActor } from './actor.ts'

/** What offices somebody holds, of whoever acts or of a person of the program. */
type Holder = Pick<PersonActor, 'coordinator' | 'operator' | 'directs'>

/** Coordinators run the program. */
export const mayRunProgram = ({ coordinator }: Holder): boolean => coordinator

/** The same of whoever acts. */
export const isCoordinator = (actor: Actor): actor is PersonActor => actor.kind === 'person' && mayRunProgram(actor)

/** Operators see to the list of workspaces. */
export const isOperator = ({ operator }: Holder): boolean => operator

/** Holds an office at the department: whom its own workspaces vouch for, and who hears how the bot is. */
export const isOfDepartment = (holder: Holder): boolean => mayRunProgram(holder) || isOperator(holder)

/** Answers for a district, or several. */
export const isDirector = ({ directs }: Holder): boolean => directs.length > 0

/** May do for a district what its director does. */
export const mayActFor = (holder: Holder, districtCode: string): boolean =>
  mayRunProgram(holder) || holder.directs.includes(districtCode)

/** Answers for pairs: all of them, or those of a district. */
export const overseesPairs = (holder: Holder): boolean => mayRunProgram(holder) || isDirector(holder)

/** Has an office of any kind. */
export const holdsOffice = (holder: Holder): boolean => isOfDepartment(holder) || isDirector(holder)
