import type { RosterChoice } from '../../core/roster/read-roster.ts'
import type { ListUndo } from '../lists/lists-port.ts'
import type { ImportCounts } from './import-counts.ts'
import type { Participation } from './roster-port.ts'

/** Files that wait for their coordinator's press, and what undoes them afterwards. */
export interface FileImportsReads {
  /** Undefined once it ran out. */
  find(id: string, at: Date): Promise<FileImport | undefined>
  /** What became of the invitations to these participants. */
  invitations(participants: ImportUndo['added'], since: Date): Promise<InvitationCounts>
}

export interface FileImports extends FileImportsReads {
  keep(file: Pick<FileImport, 'id' | 'personId' | 'name' | 'content' | 'expiresAt'>): Promise<void>
  choose(id: string, choices: ImportChoices): Promise<void>
  /** Marks it as imported and forgets the file. */
  finish(id: string, at: Date, undo: ImportUndo | ListUndo): Promise<void>
  drop(id: string): Promise<void>
  /** What stands of these people and participants now, to be put back by undo. */
  standing(personIds: readonly string[], participantIds: readonly string[]): Promise<unknown>
  /** Puts things back that nobody touched since `importedAt`. */
  undo(what: ImportUndo, importedAt: Date, at: Date): Promise<Undone>
  /** Where those who were changed are at school now. */
  placesChangedBy(what: ImportUndo): Promise<readonly Pick<Participation, 'id' | 'personId' | 'schoolCode'>[]>
  forget(before: Date): Promise<number>
}

/** What somebody said about a file. */
export interface ImportChoices {
  /** The heading of a column, where ours was not found. */
  readonly columns?: RosterChoice
  /** By line: whether the person is one who is known already. */
  readonly same?: Readonly<Record<string, boolean>>
  /** When districts of the file were opted in with it: an ISO moment, by which they are told from those that said so themselves. */
  readonly optedIn?: string
}

export interface FileImport {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly content: Uint8Array
  readonly choices: ImportChoices
  readonly expiresAt: Date
  readonly doneAt?: Date
  /** Of a roster that was imported. */
  readonly undo?: ImportUndo
  /** Of another list that was imported. */
  readonly listUndo?: ListUndo
}

export interface ImportUndo {
  readonly added: readonly { readonly participantId: string; readonly personId: string; readonly newPerson: boolean }[]
  /** As `standing` gave it. */
  readonly before: unknown
  readonly counts: ImportCounts
}

/** How many people an undo touched. */
export interface Undone {
  /** Off the roster again. */
  readonly removed: number
  /** Of these, whose invitation was out already. */
  readonly told: number
  /** Answered in the meantime, so they stay. */
  readonly stayed: number
  /** Stand as before. */
  readonly restored: number
}

export interface InvitationCounts {
  readonly sent: number
  readonly waiting: number
  /** Could not be reached, or not for sure. */
  readonly failed: number
}
