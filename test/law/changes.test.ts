import { describe, expect, it } from 'vitest'
import { found, planted } from './walking.ts'

const { walking, expectLawful } = planted()

describe.each(['ben', 'fred', 'duo', 'cora', 'omar'])('%s', (who) => {
  it('is shown nothing else by anything that changes something, and no word gets among the ids', async () => {
    const shown = await walking(who, 'slack', async (walker, { prisma }) => {
      const all = await walker.changes()
      const kept = await Promise.all([
        prisma.audit.findMany(),
        prisma.delivery.findMany(),
        prisma.submission.findMany(),
      ])
      expect(found(JSON.stringify(kept))).toEqual([])
      return all
    })
    expectLawful(who, shown)
  })
})
