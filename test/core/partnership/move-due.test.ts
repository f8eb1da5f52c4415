import { expect, it } from 'vitest'
import { type MovableStep, moveDue } from '../../../src/core/partnership/move-due.ts'

const step: MovableStep = {
  stepId: 's',
  partnershipId: 'p',
  openedOn: '2026-09-01',
  dueOn: '2026-09-20',
  districtCodes: ['d1', 'd2'],
}
const days = (startsOn: string, endsOn = startsOn, districtCode?: string) => ({ startsOn, endsOn, districtCode })
const moved = (added: ReturnType<typeof days>, before: ReturnType<typeof days>[] = [], one = step) =>
  moveDue([one], { added, before }).map(({ dueOn }) => dueOn)

it('a snow day moves what is due by a day', () => {
  expect(moved(days('2026-09-08'))).toEqual(['2026-09-21'])
})

it('a break counts only as far as the step is under way', () => {
  expect(moved(days('2026-08-25', '2026-09-02'))).toEqual(['2026-09-22'])
  expect(moved(days('2026-09-19', '2026-09-30'))).toEqual(['2026-10-02'])
  expect(moved(days('2026-09-21', '2026-09-30'))).toEqual([])
  expect(moved(days('2026-08-01', '2026-08-31'))).toEqual([])
})

it('days that were off already are not counted twice', () => {
  expect(moved(days('2026-09-07', '2026-09-09'), [days('2026-09-08')])).toEqual(['2026-09-22'])
  expect(moved(days('2026-09-08'), [days('2026-09-07', '2026-09-09')])).toEqual([])
})

it('what is due moves over the breaks that follow', () => {
  expect(moved(days('2026-09-08'), [days('2026-09-21', '2026-09-23')])).toEqual(['2026-09-24'])
})

it('what is due moves to a weekday with school', () => {
  const friday = { ...step, dueOn: '2026-09-18' }
  expect(moved(days('2026-09-08'), [], friday)).toEqual(['2026-09-21'])
  expect(moved(days('2026-09-08'), [days('2026-09-21')], friday)).toEqual(['2026-09-22'])
})

it('a day off in a third district moves nothing', () => {
  expect(moved(days('2026-09-08', '2026-09-08', 'd3'))).toEqual([])
  expect(moved(days('2026-09-08', '2026-09-08', 'd2'))).toEqual(['2026-09-21'])
})
