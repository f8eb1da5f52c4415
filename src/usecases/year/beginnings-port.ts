import type { Indicator } from './cycles-port.ts'
import type { SchoolYear, StatePlaces } from './places-port.ts'

/** What there must be before anything else: a program with its places, and a cycle for each school year. */
export interface BeginningsReads {
  program(): Promise<
    | {
        readonly id: string
        readonly latest?: {
          readonly id: string
          readonly name: string
          readonly startsOn: string
          readonly endsOn: string
        }
      }
    | undefined
  >
}

export interface Beginnings extends BeginningsReads {
  /** Adds the program, its rubric, and the places that are not there yet. */
  addProgram(program: NewProgram): Promise<void>
  /** Adds a cycle; settings and rubric are those of the cycle before, when there is one. */
  addCycle(cycle: {
    readonly id: string
    readonly programId: string
    readonly year: SchoolYear
    readonly newId: () => string
  }): Promise<void>
}

interface NewProgram {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly department: string
  readonly timeZone: string
  readonly rubric: {
    readonly id: string
    readonly name: string
    readonly version: string
    readonly indicators: readonly Indicator[]
  }
  readonly places: StatePlaces
}
