import type { Settings } from '../usecases/ports/settings.ts'
import type { Handle } from './handle.ts'
import { asDay, dayOf } from './partnership-rows.ts'

export const settingsIn = (db: Handle): Settings => ({
  find: async (id) => {
    const row = await db.person.findUnique({ where: { id }, include: { district: true } })
    if (!row) return undefined
    const { workStart, workEnd, rhythm, preferEmail } = row
    return {
      timeZone: row.timeZone ?? row.district?.timeZone ?? 'America/Chicago',
      workStart,
      workEnd,
      rhythm,
      preferEmail,
      pausedUntil: row.pausedUntil ? dayOf(row.pausedUntil) : undefined,
    }
  },
  save: async (id, change) => {
    const { pausedUntil, timeZone, ...rest } = change
    await db.person.update({
      where: { id },
      data: {
        ...rest,
        ...(timeZone !== undefined && { timeZone, timeZoneSet: true }),
        ...('pausedUntil' in change && { pausedUntil: pausedUntil ? asDay(pausedUntil) : null }),
      },
    })
  },
})
