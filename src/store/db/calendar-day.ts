/** The calendar day of a date column, which the database keeps at midnight UTC. */
export const calendarDay = (date: Date): string => date.toISOString().slice(0, 10)
