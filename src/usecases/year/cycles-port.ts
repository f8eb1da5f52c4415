import type { CycleSettings } from '../../core/calendar/cycle-settings.ts'
import type { HeadTitle } from '../../core/directors/titled.ts'
import type { MatchingSettings } from '../../core/matching/settings.ts'
import type { MovableStep } from '../../core/partnership/move-due.ts'
import type { Recommended } from '../../core/partnership/recommended.ts'
import type { Crosswalk } from '../../core/plan/crosswalk.ts'
import type { OwnTexts } from '../../core/texts/texts.ts'

/** Programs' years: what is in force when. */
export interface CyclesReads {
  /** The cycle that this moment falls into, else the next to start, else the last to end; undefined on an empty database. */
  current(at: Date): Promise<Cycle | undefined>
  /** The same cycle’s own words and names: what every message asks for. */
  spoken(at: Date): Promise<SpokenYear | undefined>
  find(cycleId: string): Promise<Cycle | undefined>
  /** Steps under way of pairs that go on, with the day each is due. `timeZone`: in which the opening moment is a day. */
  openSteps(cycleId: string, timeZone: string): Promise<MovableStep[]>
}

export interface Cycles extends CyclesReads {
  saveSettings(cycleId: string, settings: CycleSettings): Promise<void>
  /** Matching is set for a whole program. */
  saveMatching(programId: string, matching: MatchingSettings): Promise<void>
  /** What the head of a district is called, in a whole program. */
  saveHead(programId: string, head: HeadTitle): Promise<void>
  addBlackout(blackout: Blackout & { readonly cycleId: string }): Promise<void>
  /** False when there is no such one. */
  removeBlackout(cycleId: string, blackoutId: string): Promise<boolean>
  moveDue(steps: readonly { readonly stepId: string; readonly dueOn: string }[]): Promise<void>
}

/** What every message of a year may say in the program's own words. */
export interface SpokenYear {
  readonly texts: OwnTexts
  readonly program: string
  readonly department: string
  readonly name: string
  readonly head?: HeadTitle
}

export interface Cycle {
  readonly id: string
  readonly name: string
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly startsOn: string
  readonly endsOn: string
  /** The last day that was announced to everybody, YYYY-MM-DD. */
  readonly closesOn?: string
  readonly closedAt?: Date
  /** From when on its open steps are excused. */
  readonly excusesAt?: Date
  readonly settings: CycleSettings
  readonly matching: MatchingSettings
  readonly rubric: RubricOfYear
  /** Activities, strategies and lengths, of the whole program. */
  readonly recommended: Recommended
  readonly blackouts: readonly Blackout[]
  readonly program: {
    readonly id: string
    readonly name: string
    readonly department: string
    readonly timeZone: string
    /** What the head of a district is called, once the program has said. */
    readonly head?: HeadTitle
  }
}

export interface Rubric {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly indicators: readonly Indicator[]
  readonly crosswalk?: Crosswalk
}

/** With the other versions of it, newest first: what was written with them is read by them. */
interface RubricOfYear extends Rubric {
  readonly former?: readonly Rubric[]
}

export interface Indicator {
  readonly code: string
  readonly name: string
  /** The standard it belongs to, code and name. */
  readonly standard: string
  /** Codes that stood for it in earlier versions, with spaces between. */
  readonly was?: string
}

export interface Blackout {
  readonly id: string
  readonly name: string
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly startsOn: string
  readonly endsOn: string
  /** State-wide without one. */
  readonly districtCode?: string
}
