import { expect, it } from 'vitest'
import { oddTime } from '../../../src/core/calendar/odd-time.ts'

const around = {
  timeZone: 'America/Chicago',
  districtCodes: ['0750', '0940'],
  breaks: [
    { name: 'Winter break', startsOn: '2026-12-21', endsOn: '2027-01-03' },
    { name: 'Snow days', startsOn: '2027-01-28', endsOn: '2027-01-29', districtCode: '0901' },
  ],
}

it.each([
  ['2026-09-06T07:00:00Z', { kind: 'weekend' }],
  ['2026-09-08T07:00:00Z', { kind: 'night' }],
  ['2026-12-22T15:00:00Z', { kind: 'break', name: 'Winter break' }],
  ['2026-09-07T15:00:00Z', { kind: 'holiday', name: 'Labor Day' }],
  ['2026-11-26T15:00:00Z', { kind: 'holiday', name: 'Thanksgiving Day' }],
  ['2027-07-05T15:00:00Z', { kind: 'holiday', name: 'Independence Day' }],
  // A break of a district that is none of theirs.
  ['2027-01-28T15:00:00Z', undefined],
  ['2026-09-08T14:00:00Z', undefined],
])('%s is %j', (at, odd) => {
  expect(oddTime(new Date(at), around)).toEqual(odd)
})
