import type { Participation, Roster } from '../usecases/ports/roster.ts'
import type { Participant } from './generated/client.ts'
import type { Handle } from './handle.ts'

const toParticipation = (row: Participant): Participation => ({
  id: row.id,
  cycleId: row.cycleId,
  personId: row.personId,
  districtCode: row.districtCode,
  schoolCode: row.schoolCode,
  status: row.status,
  refinements: row.refinements,
  strengths: row.strengths,
})

export const rosterIn = (db: Handle): Roster => ({
  districts: (codes) =>
    db.district.findMany({
      where: codes && { code: { in: [...codes] } },
      select: { code: true, name: true, timeZone: true },
      orderBy: { name: 'asc' },
    }),
  schools: (districtCode) =>
    db.school.findMany({
      where: { districtCode },
      select: { code: true, name: true, districtCode: true, level: true },
      orderBy: { name: 'asc' },
    }),
  school: async (code) =>
    (await db.school.findUnique({
      where: { code },
      select: { code: true, name: true, districtCode: true, level: true },
    })) ?? undefined,
  optIn: async ({ cycleId, districtCode, byPersonId, at }) => {
    await db.optIn.upsert({
      where: { cycleId_districtCode: { cycleId, districtCode } },
      create: { cycleId, districtCode, byPersonId, at },
      update: { byPersonId, at, withdrawnAt: null },
    })
  },
  optOut: async ({ cycleId, districtCode, at }) => {
    await db.optIn.updateMany({ where: { cycleId, districtCode, withdrawnAt: null }, data: { withdrawnAt: at } })
  },
  isOptedIn: async (cycleId, districtCode) =>
    (await db.optIn.count({ where: { cycleId, districtCode, withdrawnAt: null } })) === 1,
  participant: async (id) => {
    const row = await db.participant.findUnique({ where: { id } })
    return row ? toParticipation(row) : undefined
  },
  participantOf: async (cycleId, personId) => {
    const row = await db.participant.findUnique({ where: { cycleId_personId: { cycleId, personId } } })
    return row ? toParticipation(row) : undefined
  },
  nominate: async ({ person, id, cycleId, nominatedBy, at, ...said }) => {
    const { districtCode, schoolCode } = said
    const { id: personId } = await db.person.upsert({
      where: { email: person.email },
      create: { ...person, districtCode, schoolCode },
      update: { name: person.name, title: person.title, districtCode, schoolCode, leftAt: null },
    })
    const facts = { ...said, refinements: [...said.refinements], strengths: [...said.strengths] }
    return toParticipation(
      await db.participant.upsert({
        where: { cycleId_personId: { cycleId, personId } },
        create: { id, cycleId, personId, nominatedBy, statusAt: at, ...facts },
        update: facts,
      }),
    )
  },
  setStatus: async (id, status, statusAt) => {
    await db.participant.update({ where: { id }, data: { status, statusAt } })
  },
})
