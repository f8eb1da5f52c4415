import { DateTime } from 'luxon'
import type { Actor } from '../../core/actor.ts'
import { auditToCsv } from '../../core/privacy/audit-csv.ts'
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
/** More than a spreadsheet has rows for is no file for a person. */
const linesAFile = 200_000

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

/** The same as a file, all of it. */
export const exportAudit = (
  deps: Deps,
  actor: Actor,
  filter: AuditFilter,
): Promise<AsCoordinator<{ readonly lines: number; readonly content: string; readonly about?: string }>> =>
  asCoordinator(deps, actor, async (office) => {
    const search = searchIn(filter, office.cycle.program.timeZone)
    const lines = await office.data.audit.lines({ ...search, skip: 0, take: linesAFile })
    await noteLook(office, 'audit.exported', filter, { lines: lines.length })
    return {
      lines: lines.length,
      content: auditToCsv(lines, office.cycle.program.head ?? deps.places.head),
      about: await aboutOf(office, filter),
    }
  })

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
