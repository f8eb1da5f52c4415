import type { Migration } from '../../src/store/db/migrations.ts'

const SECOND = 1000

/** A folder's name: the time in UTC to the second, and what changes. Always after the last one's, whatever the clock says. */
export const nextName = (title: string, now: Date, migrations: readonly Pick<Migration, 'name'>[]): string => {
  const last = migrations.at(-1)?.name.slice(0, 14) ?? ''
  const number = [stamp(now), after(last)].sort().at(-1)!
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return `${number}_${slug}`
}

const stamp = (time: Date) => time.toISOString().replace(/\D/g, '').slice(0, 14)

const after = (last: string) => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(last) ?? []
  if (!year) return ''
  return stamp(new Date(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + SECOND))
}
