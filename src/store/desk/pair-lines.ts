import { type StepState, stepKinds } from '../../core/partnership/partnership.ts'
import type { PairLine, PairPerson } from '../../usecases/desk/overview-port.ts'
import type { Prisma } from '../generated/client.ts'

const partner = { include: { person: true, school: true, district: true } } as const
/** What a pair's line is made of. */
export const line = { a: partner, b: partner, steps: true } satisfies Prisma.PartnershipInclude
export type Row = Prisma.PartnershipGetPayload<{ include: typeof line }>

const isoDay = (date: Date | null): string | undefined => date?.toISOString().slice(0, 10)

const toPerson = ({ person, school, district }: Row['a']): PairPerson => ({
  personId: person.id,
  name: person.name,
  school: school.name,
  district: district.name,
  districtCode: district.code,
})

const done: readonly StepState[] = ['logged', 'skipped', 'excused']

export const toLine = (row: Row): PairLine => {
  const steps = stepKinds
    .map((kind) => row.steps.find((step) => step.kind === kind))
    .filter((step) => step !== undefined)
  const step = steps.find((one) => !done.includes(one.state))
  return {
    partnershipId: row.id,
    status: row.status,
    people: [toPerson(row.a), toPerson(row.b)],
    step: step && {
      kind: step.kind,
      state: step.state,
      dueOn: isoDay(step.dueOn),
      startsAt: step.startsAt ?? undefined,
    },
    handReason: row.handReason ?? undefined,
  }
}
