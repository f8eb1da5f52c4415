import { DateTime } from 'luxon'
import type { Actor } from '../../core/actor.ts'
import { type AuditFile, createAuditFile } from '../../core/privacy/audit-file.ts'
import type { AuditKind } from '../../core/privacy/audit-kinds.ts'
import type { AuditLine } from '../../core/privacy/audit-line.ts'
import { type AsCoordinator, asCoordinator, type Office } from '../as-coordinator.ts'
import type { Deps } from '../ports.ts'
import type { AuditSearch } from './audit-port.ts'

/** Which part of the trail somebody looks at. Days (YYYY-MM-DD) are the program's own, both ends included. */
export interface AuditFilter {
  readonly personId?: string
  readonly partnershipId?: string
  readonly kind?: AuditKind
  readonly from?: string
  readonly to?: string
}

export interface SeenAudit {
  readonly filter: AuditFilter
  /** Whom the filter is about, by name. */
  readonly about?: string
  readonly lines: readonly AuditLine[]
  readonly page: number
  readonly hasOlder: boolean
  /** The zone in which its days and times are told. */
  readonly timeZone: string
  readonly now: Date
}

const linesAPage = 8
/** So many are read at once for a file, in a transaction of their own. */
const linesARead = 5_000

/** Who did and who looked at what, a page of it, for a coordinator. That it was looked at is a line, too. */
export const seeAudit = (
  deps: Deps,
  actor: Actor,
  filter: AuditFilter,
  page: number,
): Promise<AsCoordinator<SeenAudit>> =>
  asCoordinator(deps, actor, async (office) => {
    const timeZone = office.cycle.program.timeZone
    const skip = page * linesAPage
    const found = await office.data.audit.lines({ ...searchIn(filter, timeZone), skip, take: linesAPage + 1 })
    await noteLook(office, 'audit.read', filter, { page })
    const hasOlder = found.length > linesAPage
    const lines = found.slice(0, linesAPage)
    return { filter, about: await aboutOf(office, filter), lines, page, hasOlder, timeZone, now: office.at }
  })

export interface TakenAudit extends AuditFile {
  readonly about?: string
}

/**
 * The same as a file, all of it, however long. It is read piece by piece, and who may no longer read it midway gets nothing. `sizes`: for
 * tests.
 */
export const exportAudit = async (
  deps: Deps,
  actor: Actor,
  filter: AuditFilter,
  sizes: { readonly linesARead?: number; readonly linesAPart?: number } = {},
): Promise<AsCoordinator<TakenAudit>> => {
  const take = sizes.linesARead ?? linesARead
  const begun = await asCoordinator(deps, actor, async ({ cycle, at }) =>
    createAuditFile({ head: cycle.program.head ?? deps.places.head, madeAt: at, linesAPart: sizes.linesAPart }),
  )
  if (!begun.ok) return begun
  let after: AuditLine | undefined
  do {
    const read = await asCoordinator(deps, actor, ({ data, cycle }) =>
      data.audit.lines({ ...searchIn(filter, cycle.program.timeZone), after, skip: 0, take }),
    )
    if (!read.ok) return read
    await begun.value.add(read.value)
    after = read.value.length < take ? undefined : read.value.at(-1)
  } while (after)
  const file = await begun.value.finish()
  return asCoordinator(deps, actor, async (office) => {
    await noteLook(office, 'audit.exported', filter, { lines: file.lines })
    return { ...file, about: await aboutOf(office, filter) }
  })
}

/** Whom a filter is about, by name, for who is about to change it. */
export const seeAuditSubject = (
  deps: Deps,
  actor: Actor,
  filter: Pick<AuditFilter, 'personId' | 'partnershipId'>,
): Promise<AsCoordinator<string | undefined>> => asCoordinator(deps, actor, (office) => aboutOf(office, filter))

const searchIn = ({ from, to, ...rest }: AuditFilter, zone: string): Omit<AuditSearch, 'skip' | 'take'> => ({
  ...rest,
  from: from ? DateTime.fromISO(from, { zone }).toJSDate() : undefined,
  before: to ? DateTime.fromISO(to, { zone }).plus({ days: 1 }).toJSDate() : undefined,
})

const noteLook = (
  { note, cycle }: Office,
  action: string,
  { personId, partnershipId, ...how }: AuditFilter,
  more: Readonly<Record<string, number>>,
): Promise<void> => {
  const subject = partnershipId
    ? { kind: 'partnership', id: partnershipId }
    : personId
      ? { kind: 'person', id: personId }
      : { kind: 'program', id: cycle.program.id }
  const chosen = Object.entries(how).filter(([, value]) => value !== undefined)
  return note({ action, subject, details: { ...(Object.fromEntries(chosen) as Record<string, string>), ...more } })
}

const aboutOf = async ({ data }: Office, { personId, partnershipId }: AuditFilter): Promise<string | undefined> => {
  if (partnershipId) {
    const pair = await data.partnerships.find(partnershipId)
    return pair && `${pair.a.name} and ${pair.b.name}`
  }
  return personId ? (await data.people.find(personId))?.name : undefined
}
