import type { Seen } from '../../core/nudges/channel-nudge.ts'
import type { ChannelLine, ProgramChannels } from '../../usecases/channels/channels-port.ts'
import type { Handle } from '../db/handle.ts'
import { json } from '../db/json.ts'
import type { Prisma } from '../generated/client.ts'

const told = { where: { outcome: 'post' }, orderBy: { at: 'desc' }, take: 1 } as const
const whole = { tenant: { include: { districts: true } }, posts: told } satisfies Prisma.ChannelInclude
type Row = Prisma.ChannelGetPayload<{ include: typeof whole }>

const hasApp = { tenant: { status: { not: 'uninstalled' as const } } }

export const programChannelsIn = (db: Handle): ProgramChannels => {
  const lines = async (where: Prisma.ChannelWhereInput): Promise<ChannelLine[]> => {
    const rows = await db.prisma.channel.findMany({
      where,
      include: whole,
      orderBy: [{ program: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    })
    const districts = await districtsOf(db, rows)
    return rows.map((row) => toLine(row, districts))
  }
  return {
    all: () => lines({}),
    find: async (id) => (await lines({ id }))[0],
    announcing: () =>
      db.prisma.channel.findMany({ where: { program: true, ...hasApp }, select: { id: true }, orderBy: { id: 'asc' } }),
    weekly: async () => {
      const rows = await db.prisma.channel.findMany({
        where: {
          ...hasApp,
          nudgeWeekday: { gt: 0 },
          reach: { not: 'unreachable' },
          OR: [{ program: true }, { districtCode: { not: null } }],
        },
        include: { posts: { where: { key: { startsWith: '2' } }, orderBy: { key: 'desc' }, take: 1 } },
        orderBy: { id: 'asc' },
      })
      const districts = await districtsOf(db, rows)
      return rows.map((row) => ({
        id: row.id,
        rhythm: { weekday: row.nudgeWeekday, at: row.nudgeAt },
        district: districts.get(row.districtCode ?? ''),
        settledWeek: row.posts[0]?.key,
      }))
    },
    lastTold: async (channelId, cycleId) => {
      const row = await db.prisma.channelPost.findFirst({
        where: { channelId, cycleId, outcome: 'post' },
        orderBy: { at: 'desc' },
      })
      return row ? { seen: (row.seen as Seen | null) ?? undefined, at: row.at } : undefined
    },
    change: async (id, { announces, districtCode, weekday, at }) => {
      await db.prisma.channel.update({
        where: { id },
        data: { program: announces, districtCode, nudgeWeekday: weekday, nudgeAt: at },
      })
    },
    tried: async (id, testedAt) => {
      await db.prisma.channel.update({
        where: { id },
        data: { reach: 'untried', reachReason: null, reachFix: null, testedAt },
      })
    },
    note: async ({ seen, ...post }) =>
      (await db.prisma.channelPost.createMany({ data: { ...post, seen: seen && json(seen) }, skipDuplicates: true }))
        .count === 1,
  }
}

const districtsOf = async (db: Handle, rows: readonly { readonly districtCode: string | null }[]) => {
  const codes = rows.flatMap(({ districtCode }) => districtCode ?? [])
  const found = codes.length === 0 ? [] : await db.prisma.district.findMany({ where: { code: { in: codes } } })
  return new Map(found.map(({ code, name, timeZone }) => [code, { code, name, timeZone }]))
}

const toLine = (row: Row, districts: Awaited<ReturnType<typeof districtsOf>>): ChannelLine => ({
  id: row.id,
  platform: row.tenant.platform as ChannelLine['platform'],
  name: row.name,
  tenantName: row.tenant.name,
  districts: row.tenant.districts.map((one) => one.districtCode),
  everyDistrict: row.tenant.everyDistrict,
  announces: row.program,
  district: districts.get(row.districtCode ?? ''),
  rhythm: { weekday: row.nudgeWeekday, at: row.nudgeAt },
  testedAt: row.testedAt ?? undefined,
  lastAt: row.posts[0]?.at,
  ...(row.reach === 'unreachable' && {
    trouble: { reason: row.reachReason ?? 'unknown', fix: row.reachFix ?? 'Add the bot to the channel again.' },
  }),
})
