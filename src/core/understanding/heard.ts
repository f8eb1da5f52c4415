import type { Moments, SaidTime } from './moments.ts'

const time = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/

/** What was heard, short enough for a button: times, minutes, zone. Undefined when there is nothing to fill in. */
export const heardToText = ({ times, minutes, zone }: Moments): string | undefined => {
  if (times.length === 0 && minutes === undefined) return undefined
  const said = times.map((one) => (one.time ? `${one.day}T${one.time}` : one.day)).join(',')
  return [said, minutes ?? '', zone ?? ''].join(';')
}

/** The same back from a button, of which nothing is believed: what isn't a time or a number is left out. */
export const heardFromText = (text: string | undefined): Moments | undefined => {
  if (!text || text.length > 200) return undefined
  const [said = '', minutes = '', zone = ''] = text.split(';')
  const times = said.split(',').flatMap((one): SaidTime[] => {
    const [, day, at] = time.exec(one) ?? []
    return day ? [{ day, ...(at && { time: at }) }] : []
  })
  return {
    times: times.slice(0, 3),
    ...(/^\d{1,4}$/.test(minutes) && { minutes: Number(minutes) }),
    ...(/^[A-Za-z]+\/[A-Za-z_]+$/.test(zone) && { zone }),
  }
}
