import { DateTime } from 'luxon'
import { type ActionStep, mostSteps } from './plan.ts'

/** One line that was typed: what is to be done and, where the line ends with a day, by when. */
export interface ActionLine {
  readonly words: string
  /** ISO day. */
  readonly byOn?: string
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DAY = `(?:(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?|(\\d{4}-\\d{2}-\\d{2}))`
/** "…, by Oct 12", "… (by 10/12)", "… until 2026-10-12." */
const ENDS_WITH_DAY = new RegExp(`[\\s,;:–—-]*\\(?\\b(?:by|until|before|due)[: ]+(?:the )?${DAY}\\)?[.\\s]*$`, 'i')
const BULLET = /^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/

/** Reads action steps, one a line. `today`, ISO: a day without a year is the next such one. */
export const readActionLines = (typed: string, today: string): readonly ActionLine[] =>
  typed
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .slice(0, mostSteps)
    .map((line) => {
      const found = ENDS_WITH_DAY.exec(line)
      const byOn = found ? dayOf(found.slice(1), today) : undefined
      const words = line.slice(0, found?.index).trim()
      return found && byOn && words !== '' ? { words, byOn } : { words: line }
    })

const dayOf = (parts: readonly (string | undefined)[], today: string): string | undefined => {
  const [name, dayNumber, namedYear, month, day, year, iso] = parts
  if (iso) return DateTime.fromISO(iso).isValid ? iso : undefined
  const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month)
  const said = namedYear ?? year
  const full = said && (said.length === 2 ? 2000 + Number(said) : Number(said))
  const from = DateTime.fromISO(today, { zone: 'utc' })
  const at = DateTime.fromObject(
    { year: full || from.year, month: number, day: Number(name ? dayNumber : day) },
    { zone: 'utc' },
  )
  if (!at.isValid) return undefined
  return (!full && at < from ? at.plus({ years: 1 }) : at).toISODate()!
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The lines as they would be typed: what `readActionLines` reads back as the same. */
export const writeActionLines = (steps: readonly Pick<ActionStep, 'words' | 'byOn'>[]): string =>
  steps
    .map(({ words, byOn }) =>
      byOn ? `${words}, by ${DateTime.fromISO(byOn, { zone: 'utc', locale: 'en-US' }).toFormat('LLL d, yyyy')}` : words,
    )
    .join('\n')

/** Lines over the steps that stand: one with the same words stays what it was, with its state. */
export const mergeSteps = (
  standing: readonly ActionStep[],
  lines: readonly ActionLine[],
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): readonly ActionStep[] => {
  const left = [...standing]
  return lines.map(({ words, byOn }) => {
    const at = left.findIndex((step) => step.words.toLowerCase() === words.toLowerCase())
    const [same] = at < 0 ? [] : left.splice(at, 1)
    if (!same) return { id: newId(), words, byOn, state: 'notStarted', changedAt: now }
    return { ...same, words, byOn, changedAt: same.byOn === byOn && same.words === words ? same.changedAt : now }
  })
}
