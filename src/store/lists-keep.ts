import type {
  BreakItem,
  DistrictItem,
  DutyItem,
  NeighborItem,
  RegionItem,
  SchoolItem,
} from '../core/lists/list-items.ts'
import type { Handle } from './db/handle.ts'

export const keepDistricts = async (db: Handle, items: readonly DistrictItem[]) => {
  await db.sql.change(DISTRICTS, [JSON.stringify(items)])
}
export const keepSchools = async (db: Handle, items: readonly SchoolItem[]) => {
  await db.sql.change(SCHOOLS, [JSON.stringify(items)])
}
export const keepNeighbors = async (db: Handle, items: readonly NeighborItem[]) => {
  const [made, parted] = [items.filter((one) => one.neighbors), items.filter((one) => !one.neighbors)]
  await db.prisma.neighbor.createMany({
    data: made.map(({ districtA, districtB }) => ({ districtA, districtB, relation: 'named by the coordinator' })),
    skipDuplicates: true,
  })
  for (const { districtA, districtB } of parted)
    await db.prisma.neighbor.deleteMany({ where: { districtA, districtB } })
}
export const keepRegions = async (db: Handle, items: readonly RegionItem[]) => {
  await db.sql.change(REGIONS, [JSON.stringify(items)])
}
export const keepDuties = async (db: Handle, items: readonly DutyItem[]) => {
  const [taken, left] = [items.filter((one) => one.looksAfter), items.filter((one) => !one.looksAfter)]
  const data = taken.map(({ region, personId }) => ({ region, personId }))
  await db.prisma.regionDuty.createMany({ data, skipDuplicates: true })
  for (const { region, personId } of left) await db.prisma.regionDuty.deleteMany({ where: { region, personId } })
}
export const renameBreak = async (db: Handle, { cycleId, districtCode, startsOn, endsOn, name }: BreakItem) => {
  const days = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) }
  await db.prisma.blackout.updateMany({
    where: { cycleId, districtCode: districtCode ?? null, ...days },
    data: { name },
  })
}

/** $1: districts. */
const DISTRICTS = `
  INSERT INTO "District" (code, name, county, "countyFips", "timeZone", enrollment)
  SELECT n.code, n.name, n.county, n."countyFips", n."timeZone", n.enrollment
  FROM jsonb_to_recordset($1::jsonb) AS n(code text, name text, county text, "countyFips" text, "timeZone" text, enrollment int)
  ON CONFLICT (code) DO UPDATE SET name = excluded.name, county = excluded.county, "countyFips" = excluded."countyFips",
    "timeZone" = excluded."timeZone", enrollment = excluded.enrollment`

/** $1: districts with their region. */
const REGIONS = `
  UPDATE "District" d SET region = nullif(n.region, '')
  FROM jsonb_to_recordset($1::jsonb) AS n("districtCode" text, region text) WHERE d.code = n."districtCode"`

/** $1: schools. */
const SCHOOLS = `
  INSERT INTO "School" (code, name, "districtCode", level, enrollment)
  SELECT n.code, n.name, n."districtCode", n.level, n.enrollment
  FROM jsonb_to_recordset($1::jsonb) AS n(code text, name text, "districtCode" text, level text, enrollment int)
  ON CONFLICT (code) DO UPDATE SET name = excluded.name, "districtCode" = excluded."districtCode", level = excluded.level,
    enrollment = excluded.enrollment`
