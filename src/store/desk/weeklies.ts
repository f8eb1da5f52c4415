import type { WeekSight } from '../../core/desk/weekly.ts'
import type { Weeklies, WeeklyPost } from '../../usecases/desk/weeklies-port.ts'
import type { Handle } from '../db/handle.ts'
import { json, kept } from '../db/json.ts'

/** Told apart from the channel's own weekly message by its outcome and its key. */
const keyOf = (week: string) => `digest ${week}`
const told = ['digest', 'digestQuiet']

export const weekliesIn = (db: Handle): Weeklies => ({
  of: async (personId) => {
    const row = await db.prisma.coordinatorDesk.findUnique({ where: { personId } })
    return {
      wanted: row?.weekly ?? true,
      ...(row?.week && { week: row.week }),
      seen: kept<WeekSight>(row?.seen),
    }
  },
  channels: async () => {
    const rows = await db.prisma.channel.findMany({
      where: { program: true, districtCode: null, tenant: { status: { not: 'uninstalled' } } },
      include: { posts: { where: { outcome: { in: told } }, orderBy: { at: 'desc' } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    return rows.map((row): WeeklyPost => {
      const seen = row.posts.find((one) => one.seen !== null)?.seen
      return {
        channelId: row.id,
        name: row.name,
        wanted: row.digest,
        ...(row.posts[0] && { week: row.posts[0].key.slice(keyOf('').length) }),
        seen: kept<WeekSight>(seen),
      }
    })
  },
  choose: async (personId, weekly) => {
    await db.prisma.coordinatorDesk.upsert({ where: { personId }, create: { personId, weekly }, update: { weekly } })
  },
  chooseChannel: async (id, digest) => {
    await db.prisma.channel.updateMany({ where: { id, program: true, districtCode: null }, data: { digest } })
  },
  settle: async (personId, week, seen) => {
    const settled = { week, ...(seen && { seen: json(seen) }) }
    await db.prisma.coordinatorDesk.upsert({ where: { personId }, create: { personId, ...settled }, update: settled })
  },
  settleChannel: async ({ channelId, cycleId, week, seen, at }) => {
    const outcome = seen ? 'digest' : 'digestQuiet'
    const row = { channelId, key: keyOf(week), cycleId, outcome, at, ...(seen && { seen: json(seen) }) }
    return (await db.prisma.channelPost.createMany({ data: [row], skipDuplicates: true })).count === 1
  },
})
