import type { Database } from '../../src/store/db/open.ts'
import { matchedAt } from './world.ts'

/** Pairs like Ana and Ben's, "pair-0" and on, the first visit of each due a day later than that of the one before. */
export const addPairs = async ({ prisma }: Database, pairs: number): Promise<void> => {
  for (let n = 0; n < pairs; n++) {
    for (const [side, d] of [
      ['x', '1'],
      ['y', '2'],
    ] as const) {
      const id = `${side}${n}`
      const person = {
        id,
        name: `${side === 'x' ? 'Xáv' : 'Yoko'} ${n}`,
        email: `${id}@example.org`,
        title: 'Principal',
      }
      const place = { districtCode: `d${d}`, schoolCode: `s${d}` }
      await prisma.person.upsert({ where: { id }, create: { ...person, ...place }, update: {} })
      await prisma.participant.upsert({
        where: { id: `p-${id}` },
        create: {
          id: `p-${id}`,
          personId: id,
          cycleId: 'cycle',
          ...place,
          level: 'elementary',
          refinements: [],
          strengths: [],
          status: 'joined',
          statusAt: new Date(matchedAt),
        },
        update: {},
      })
    }
    await prisma.partnership.create({
      data: {
        id: `pair-${n}`,
        cycleId: 'cycle',
        aId: `p-x${n}`,
        bId: `p-y${n}`,
        matchedAt: new Date(matchedAt),
        steps: {
          create: (['firstVisit', 'call', 'secondVisit', 'finalMeeting'] as const).map((kind, at) => ({
            id: `pair-${n}-${kind}`,
            kind,
            state: at === 0 ? ('open' as const) : ('waiting' as const),
            ...(at === 0 && { openedAt: new Date(matchedAt), dueOn: new Date(Date.UTC(2026, 9, 1 + n)) }),
          })),
        },
      },
    })
  }
}
