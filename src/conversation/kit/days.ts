/** "due Mon, Jan 25", or for a day that has passed "was due Mon, Jan 25, 1 day ago". ISO days. */
export const dueInWords = (day: string, today: string): string => {
  const late = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)
  if (late <= 0) return `due ${dayInWords(day, Number(today.slice(0, 4)))}`
  return `was due ${dayInWords(day, Number(today.slice(0, 4)))}, ${late.toLocaleString('en-US')} ${late === 1 ? 'day' : 'days'} ago`
}

const ofThisYear = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
})

/** A calendar day for people: Tue, Mar 3. With the year where it is not this one. */
export const dayInWords = (day: string, thisYear?: number): string => {
  const at = new Date(day)
  const words = ofThisYear.format(at)
  const year = at.getUTCFullYear()
  return thisYear === undefined || year === thisYear ? words : `${words}, ${year}`
}
