import type { WeekSight } from '../../core/desk/weekly.ts'
import type { Weeklies, WeeklyPost } from '../../usecases/desk/weeklies-port.ts'
import { filled } from '../db/filled.ts'
import type { Handle } from '../db/handle.ts'
import { json, kept } from '../db/json.ts'

/** Told apart from the channel's own weekly message by its outcome and its key. */
const keyOf = (week: string) => `digest ${week}`

export interface ChannelRow extends Pick<WeeklyPost, 'channelId' | 'name' | 'wanted'> {
  readonly key: string | null
  readonly seen: WeekSight | null
}

/** Every sweep asks for them. */
export const CHANNELS = `
  WITH told AS (SELECT * FROM "ChannelPost" WHERE outcome IN ('digest', 'digestQuiet'))
  SELECT json_build_object('channelId', c.id, 'name', c.name, 'wanted', c.digest,
    'key', (SELECT key FROM told WHERE "channelId" = c.id ORDER BY at DESC LIMIT 1),
    'seen', (SELECT seen FROM told WHERE "channelId" = c.id AND seen IS NOT NULL ORDER BY at DESC LIMIT 1))::text AS whole
  FROM "Channel" c JOIN "Tenant" t ON t.id = c."tenantId"
  WHERE c.programme AND c."districtCode" IS NULL AND t.status <> 'uninstalled' ORDER BY c.name, c.id`

export const toChannel = ({ key, ...row }: ChannelRow): WeeklyPost =>
  filled<WeeklyPost>({ ...row, week: key?.slice(keyOf('').length) ?? null })

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
    const rows = await db.sql.documents<ChannelRow>({ name: 'digestChannels', text: CHANNELS }, [])
    return rows.map(toChannel)
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
