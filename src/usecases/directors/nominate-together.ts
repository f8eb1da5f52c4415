import type { Actor } from '../../core/actor.ts'
import { readNominations } from '../../core/directors/nominations-table.ts'
import { mayRunProgram, overseesPairs } from '../../core/offices.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'
import { enroll, type NominateRefusal, weigh } from '../roster/nominate.ts'

export interface NominationRow {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly schoolCode: string
}

export type Together =
  | { readonly ok: true; readonly kind: 'nominated'; readonly invited: number; readonly refreshed: number }
  /** Nobody was nominated. By the place of the row. */
  | {
      readonly ok: true
      readonly kind: 'faults'
      readonly faults: readonly { readonly index: number; readonly fault: NominateRefusal | 'twice' }[]
    }
  | Refused<'notYours' | 'noCycle'>

/** Several people at once: all, or nobody and what is wrong with each. */
export const nominateTogether = async (deps: Deps, actor: Actor, rows: readonly NominationRow[]): Promise<Together> => {
  if (actor.kind !== 'person' || !overseesPairs(actor)) return refuse('notYours')
  return deps.store.transaction(async (data): Promise<Together> => {
    const cycle = await data.cycles.current(deps.clock.now())
    if (!cycle) return refuse('noCycle')
    const inputs = rows.map((row) => ({ ...row, refinements: [], strengths: [], years: 0 }))
    const { refused, nominations } = await weigh(deps, data, { actor, cycle, inputs })
    const emails = rows.map(({ email }) => email.trim().toLowerCase())
    const faults = [
      ...refused.map(({ index, refusal }) => ({ index, fault: refusal })),
      ...emails.flatMap((email, index) => (emails.indexOf(email) < index ? [{ index, fault: 'twice' as const }] : [])),
    ]
    if (faults.length > 0) return { ok: true, kind: 'faults', faults }
    // What was said of somebody before is not wiped out by a list that does not ask for it.
    const fresh = nominations.filter((one) => one.invites)
    await enroll(deps, data, actor, fresh)
    return { ok: true, kind: 'nominated', invited: fresh.length, refreshed: nominations.length - fresh.length }
  })
}

export type FileNominated =
  | Exclude<Together, { kind: 'faults' }>
  | { readonly ok: true; readonly kind: 'rowFaults'; readonly faults: readonly RowFault[] }
  | { readonly ok: true; readonly kind: 'unknown' }

const sentences: Record<NominateRefusal | 'twice', string> = {
  notYours: 'That school is in a district you do not direct.',
  noCycle: 'There is no school year set up yet.',
  noSuchSchool: 'There is no such school.',
  districtOut: 'The district has not opted in for this year. Opt in first.',
  erased: 'This stands for someone who was erased. Write their own address.',
  otherDistrict: 'This person belongs to another district, or holds an office elsewhere. Please ask the coordinator.',
  hasPartner: 'This person has a partner, so the school stays as it is.',
  unknownIndicator: 'An indicator is not in the rubric.',
  twice: 'This address is there twice.',
}

/** A director's own list as a file: all of it, or nothing and every bad row by its line. */
export const nominateFile = async (deps: Deps, actor: Actor, bytes: Uint8Array): Promise<FileNominated> => {
  if (actor.kind !== 'person' || !overseesPairs(actor)) return refuse('notYours')
  const { read } = deps.store
  const codes = mayRunProgram(actor) ? (await read.roster.districts()).map(({ code }) => code) : actor.directs
  const schools = (await Promise.all(codes.map((code) => read.roster.schools(code)))).flat()
  const table = readNominations(bytes, schools)
  if (!table) return { ok: true, kind: 'unknown' }
  if (table.faults.length > 0) return { ok: true, kind: 'rowFaults', faults: table.faults }
  const done = await nominateTogether(deps, actor, table.rows)
  if (!done.ok || done.kind !== 'faults') return done
  const faults = done.faults.map(({ index, fault }) => ({ line: table.rows[index]!.line, sentence: sentences[fault] }))
  return { ok: true, kind: 'rowFaults', faults: faults.sort((a, b) => a.line - b.line) }
}
