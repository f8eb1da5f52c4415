const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Day 0 of a spreadsheet's count, and the years that a plain number of days is believed in: 2000 to 2099. */
const dayZero = Date.UTC(1899, 11, 30)
const counted = { first: 36_526, last: 73_050 }

/**
 * An ISO day of a cell: 2026-10-06, 10/6/2026, 10/6/26, Oct 6, 2026, 6 October 2026; with a weekday or a time too; or 46301, as a
 * spreadsheet shows a day whose cell is no date. Undefined for what is no day.
 */
export const dayMeant = (cell: string): string | undefined => {
  const number = /^\d{5}(?:\.\d+)?$/.test(cell) ? Math.floor(Number(cell)) : 0
  if (number >= counted.first && number <= counted.last)
    return new Date(dayZero + number * 86_400_000).toISOString().slice(0, 10)
  const said = cell
    .replace(/^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*[,.]?\s+/i, '')
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([ap]m)?(Z|[+-]\d{2}:?\d{2})?$/i, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(said)
  if (iso) return dayOf(iso[1]!, Number(iso[2]), iso[3]!)
  const us = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(said)
  if (us) return dayOf(us[3]!, Number(us[1]), us[2]!)
  const named = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(said)
  if (named) return dayOf(named[3]!, monthOf(named[1]!), named[2]!)
  const turned = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?[\s-](\d{4}|\d{2})$/i.exec(said)
  return turned ? dayOf(turned[3]!, monthOf(turned[2]!), turned[1]!) : undefined
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const dayOf = (year: string, month: number, day: string): string | undefined => {
  const whole = year.length === 2 ? `20${year}` : year
  const iso = `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined
}
