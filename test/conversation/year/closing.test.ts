import { expect, it } from 'vitest'
import { endActions } from '../../../src/conversation/year/closing-cards.ts'
import { limits } from '../../../src/slack/render/limits.ts'
import type { Cycle } from '../../../src/usecases/year/cycles-port.ts'

const many = 1_234
const cycle = { id: 'cycle', name: '2026-27', program: { timeZone: 'America/Chicago' } } as Cycle
const at = { firstVisit: many, call: many, secondVisit: many, finalMeeting: many }

it('what closing or excusing asks is read to its last word, however much is open', () => {
  const open = { pairs: 4 * many, at, booked: many, invited: many, help: many }
  const asked = endActions(cycle, { underWay: 6 * many, goingOn: many, open }).flatMap((one) =>
    one.kind === 'action' && one.confirm ? [one.confirm] : [],
  )
  expect(asked).toHaveLength(2)
  for (const { title, text } of asked) {
    expect(text.length, text).toBeLessThanOrEqual(limits.confirmText)
    expect(title.length).toBeLessThanOrEqual(limits.confirmTitle)
  }
  expect(asked[1]!.text).toMatch(/This can’t be undone\.$/)
})
