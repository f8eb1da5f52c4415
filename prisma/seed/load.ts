import { guid } from '../../playground/sample/chance.ts'
import type { Sample } from '../../playground/sample/sample.ts'
import { ownTables } from '../../src/store/db/own-tables.ts'
import { RefusedDatabase } from '../../src/store/db/refused-database.ts'
import type { Prisma, PrismaClient } from '../../src/store/generated/client.ts'

type Rows = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>

/** Stay: what the database is for, and the platforms' own secrets. */
const KEPT = ['DatabaseMark', 'Installation', 'OneTimeToken']
const CLEARED = ownTables.filter((name) => !KEPT.includes(name))

/** Empties our tables, and only in a database that says it is a playground's; one that holds nothing needs no emptying. */
const clear = async (rows: Rows): Promise<void> => {
  const mark = await rows.databaseMark.findFirst()
  if (mark?.kind === 'playground') {
    await rows.$executeRawUnsafe(`TRUNCATE ${CLEARED.map((name) => `"${name}"`).join(', ')}`)
    return
  }
  const anyRow = CLEARED.map((name) => `EXISTS (SELECT FROM "${name}")`).join(' OR ')
  const [found] = await rows.$queryRawUnsafe<{ holds: boolean }[]>(`SELECT ${anyRow} AS holds`)
  if (found?.holds)
    throw new RefusedDatabase('This database does not say that it is a playground’s, so nothing in it is replaced.')
}

const day = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`)
const personId = (key: string): string => guid('person', key)
const cycleId = (sample: Sample): string => guid('cycle', sample.cycle.name)
const tenantRowId = (platform: string, tenantId: string): string => guid('tenant-row', platform, tenantId)

const loadPlaces = async (rows: Rows, sample: Sample): Promise<void> => {
  await rows.district.createMany({
    data: sample.districts.map((district) => ({ ...district, enrollment: district.enrollment ?? 0 })),
  })
  await rows.neighbor.createMany({
    data: sample.neighbors.map((pair) => {
      const [districtA, districtB] = [pair.districtA, pair.districtB].sort() as [string, string]
      return { districtA, districtB, relation: pair.relation }
    }),
  })
  await rows.school.createMany({
    data: sample.schools.map((school) => ({ ...school, enrollment: school.enrollment ?? 0 })),
  })
}

const loadYear = async (rows: Rows, sample: Sample): Promise<void> => {
  const { key, ...program } = sample.program
  const programId = guid('program', key)
  const rubricId = guid('rubric', sample.rubric.key, sample.rubric.version)
  await rows.program.create({ data: { id: programId, ...program } })
  await rows.rubric.create({
    data: {
      id: rubricId,
      name: sample.rubric.name,
      version: sample.rubric.version,
      indicators: sample.rubric.standards.flatMap((standard) =>
        standard.indicators.map((indicator) => ({ ...indicator, standard: `${standard.code} ${standard.name}` })),
      ),
    },
  })
  const { name, startsOn, endsOn } = sample.cycle
  await rows.cycle.create({
    data: { id: cycleId(sample), programId, rubricId, name, startsOn: day(startsOn), endsOn: day(endsOn) },
  })
  await rows.blackout.createMany({
    data: sample.blackouts.map((blackout) => ({
      id: guid('blackout', blackout.name, blackout.startsOn, blackout.districtCode ?? ''),
      cycleId: cycleId(sample),
      districtCode: blackout.districtCode,
      name: blackout.name,
      startsOn: day(blackout.startsOn),
      endsOn: day(blackout.endsOn),
    })),
  })
}

const loadHomes = async (rows: Rows, sample: Sample): Promise<void> => {
  const department = new Set(sample.channels.map((channel) => channel.tenantId))
  await rows.tenant.createMany({
    data: sample.homes.map((home) => ({
      id: tenantRowId(home.platform, home.tenantId),
      platform: home.platform,
      externalId: home.tenantId,
      name: home.name,
      department: department.has(home.tenantId),
    })),
  })
  await rows.tenantDistrict.createMany({
    data: sample.homes.flatMap((home) =>
      home.districtCodes.map((districtCode) => ({ tenantId: tenantRowId(home.platform, home.tenantId), districtCode })),
    ),
  })
  await rows.channel.createMany({
    data: sample.channels.map((channel) => ({
      id: guid('channel-row', channel.platform, channel.channelId),
      tenantId: tenantRowId(channel.platform, channel.tenantId),
      externalId: channel.channelId,
      name: channel.name,
    })),
  })
}

const loadPeople = async (rows: Rows, sample: Sample): Promise<void> => {
  const schoolOf = new Map(sample.nominations.map((one) => [one.personKey, one.schoolCode]))
  await rows.person.createMany({
    data: sample.people.map((person) => ({
      id: personId(person.key),
      name: person.name,
      email: person.email,
      title: person.title,
      districtCode: person.districtCode,
      schoolCode: schoolOf.get(person.key),
      timeZone: person.timeZone,
      createdAt: day(sample.cycle.startsOn),
    })),
  })
  await rows.account.createMany({
    data: sample.people.flatMap(({ key, account }) =>
      account
        ? {
            id: guid('account', account.platform, account.externalId),
            platform: account.platform,
            tenantId: tenantRowId(account.platform, account.tenantId),
            externalId: account.externalId,
            personId: personId(key),
          }
        : [],
    ),
  })
  await rows.roleGrant.createMany({
    data: sample.people.flatMap(({ key, role, districtCode }) =>
      role === 'administrator' ? [] : { id: guid('grant', key, role), personId: personId(key), role, districtCode },
    ),
  })
}

const loadNominations = async (rows: Rows, sample: Sample): Promise<void> => {
  const at = day(sample.cycle.startsOn)
  const directorOf = (districtCode: string): string => personId(`director-${districtCode}`)
  await rows.optIn.createMany({
    data: sample.optedInDistrictCodes.map((districtCode) => ({
      cycleId: cycleId(sample),
      districtCode,
      byPersonId: directorOf(districtCode),
      at,
    })),
  })
  const participants: Prisma.ParticipantCreateManyInput[] = sample.nominations.map((one) => ({
    id: guid('participant', sample.cycle.name, one.personKey),
    cycleId: cycleId(sample),
    personId: personId(one.personKey),
    districtCode: one.districtCode,
    schoolCode: one.schoolCode,
    level: one.level,
    refinements: [...one.refinement],
    strengths: [...one.strengths],
    years: one.yearsOfExperience,
    status: one.status,
    statusAt: at,
    nominatedBy: directorOf(one.districtCode),
  }))
  await rows.participant.createMany({ data: participants })
}

/** Whether the database holds a program already: then the sample is not loaded by itself. */
export const hasProgram = async (prisma: PrismaClient): Promise<boolean> => (await prisma.program.count()) > 0

/** Clears everything and loads the sample, in one transaction: either all of it is there afterwards or nothing changed. */
export const loadSample = async (prisma: PrismaClient, sample: Sample): Promise<void> => {
  await prisma.$transaction(
    async (rows) => {
      await clear(rows)
      await loadPlaces(rows, sample)
      await loadYear(rows, sample)
      await loadHomes(rows, sample)
      await loadPeople(rows, sample)
      await loadNominations(rows, sample)
    },
    { timeout: 60_000 },
  )
}
