import { describe, expect, it } from 'vitest'
import { type Extent, type Sight, type Viewer, viewers, whoSeesWhat } from '../../src/core/access.ts'
import { written } from './law.ts'
import { opens, planted, readIn } from './walking.ts'

const { walking } = planted()

describe('the table, each line of it turned the other way', () => {
  const standing: Record<Viewer, string> = {
    self: 'ben',
    partner: 'ben',
    director: 'bea',
    coordinator: 'cora',
    anyone: 'cleo',
  }
  it.each(viewers)('shows %s something else, and the walk sees it', async (viewer) => {
    const who = standing[viewer]
    await walking(who, 'slack', async (walker) => {
      const seen = async () => {
        const shown = await walker.probe()
        return [opens(shown), ...[...readIn(shown).keys()].sort()].join(' ')
      }
      for (const sight of Object.keys(written) as Sight[]) {
        const undo = turn(viewer, beneath(viewer, sight))
        const before = await seen()
        const undoSight = turn(viewer, [sight])
        const after = await seen()
        undoSight()
        undo()
        expect(after, `${sight} of ${viewer}`).not.toBe(before)
      }
    })
  })
})

/** What must be open for a sight to be asked after at all: the pair, and the plan that comments stand in. */
const beneath = (viewer: Viewer, sight: Sight): readonly Sight[] =>
  (['path', ...(sight === 'comments' ? (['plan'] as const) : [])] as const).filter(
    (one) => one !== sight && written[one][viewer] === 'no',
  )

/** To the opposite of what it is. */
const turn = (viewer: Viewer, sights: readonly Sight[]): (() => void) => {
  const cells = whoSeesWhat as Record<Sight, Record<Viewer, Extent>>
  const was = structuredClone(cells)
  for (const sight of sights) {
    const closes = was[sight][viewer] === 'yes' || (sight === 'comments' && was[sight][viewer] === 'ifShared')
    cells[sight][viewer] = closes ? 'no' : 'yes'
  }
  return () => {
    for (const sight of sights) cells[sight][viewer] = was[sight][viewer]
  }
}
