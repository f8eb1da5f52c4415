import type { ErrandAct, ErrandTerms } from '../../core/desk/errand.ts'
import type { Platform } from '../../core/platform.ts'

/** What a coordinator does to several pairs at once, from its preview on. */
export interface ErrandsReads {
  find(id: string): Promise<Errand | undefined>
  /** The same without those whom it is about; undefined unless this pair or person is among them. */
  about(id: string, subject: string): Promise<Omit<Errand, 'subjects'> | undefined>
  /** By which way each of these people is most likely reached. */
  railsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, Platform>>
}

export interface Errands extends ErrandsReads {
  keep(errand: NewErrand): Promise<void>
  /** True for the one press that carries it out. */
  settle(id: string, at: Date): Promise<boolean>
  /** What stood there before it was carried out. */
  keepBefore(id: string, before: Before): Promise<void>
  /** True for the one press that takes it back. */
  undo(id: string, at: Date): Promise<boolean>
  /** Empties the words of those whose messages are all out, and forgets previews that nobody pressed, from before that moment. */
  tidy(before: Date): Promise<number>
}

interface NewErrand {
  readonly id: string
  /** The coordinator. */
  readonly personId: string
  readonly act: ErrandAct
  readonly terms: ErrandTerms
  /** Ids of pairs, in the order in which they were chosen. */
  readonly subjects: readonly string[]
  readonly words?: string
  readonly createdAt: Date
}

/** By pair: who looked after it, or who of it had been taken out of the year. Pairs that were changed stand in it by their id. */
export type Before = Readonly<Record<string, string | null>>

export interface Errand extends NewErrand {
  readonly doneAt?: Date
  readonly undoneAt?: Date
  readonly before?: Before
}
