import type { DateTime } from 'luxon'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|')
const places = ['first', 'second', 'third', 'fourth']

const pattern = new RegExp(
  `\\b(?:(${places.join('|')}|last)|([1-4])(?:st|nd|rd|th)) (${weekdays.join('|')}) (?:in|of) (?:(${months.join('|')})(?: (20\\d\\d))?|(this|the|next) month)\\b`,
  'g',
)

const inMonth = (month: DateTime, place: number, weekday: number): DateTime => {
  if (place === places.length) {
    const end = month.endOf('month').startOf('day')
    return end.minus({ days: (end.weekday - weekday + 7) % 7 })
  }
  const first = month.startOf('month')
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + 7 * place })
}

/** "The first Monday in October", "the last Friday of next month": where in the words, and the day. A month is the nearest one that way. */
export const nthWeekdays = (words: string, today: DateTime, isAhead: boolean) =>
  [...words.matchAll(pattern)].map(
    ({ 0: said, 1: place, 2: digit, 3: name = '', 4: month, 5: year, 6: which, index }) => {
      const nth = digit ? Number(digit) - 1 : place === 'last' ? places.length : places.indexOf(place!)
      const weekday = weekdays.indexOf(name) + 1
      const near = month
        ? today.set({ day: 1, month: months.indexOf(month) + 1, ...(year && { year: Number(year) }) })
        : today.plus({ months: which === 'next' ? 1 : 0 })
      const day = inMonth(near, nth, weekday)
      const isOver = month !== undefined && year === undefined && (isAhead ? day < today : day > today)
      const years = isOver ? (isAhead ? 1 : -1) : 0
      return {
        at: index,
        to: index + said.length,
        day: years === 0 ? day : inMonth(near.plus({ years }), nth, weekday),
      }
    },
  )
