import type { DateTime } from 'luxon'
import { clockTimes } from './clock-times.ts'
import { type Direction, saidDays, withMonths } from './days.ts'
import { takeLength } from './length.ts'
import { plainDates } from './plain-dates.ts'

/** Before, now and ahead tell meanings apart; which day it is doesn't. */
const tokenOfDay = (text: string): string => {
  if (/\b(?:yesterday|today|tomorrow|morning|last|next|this)\b/.test(text)) return text
  if (/\bago\b/.test(text)) return 'yesterday'
  return /^in \d/.test(text) ? 'tomorrow' : 'DAY'
}

const zone =
  /(?<=CLOCK) (?:eastern|central|est|edt|cst|cdt|et|ct|mine|my time|your time|his time|her time)(?: time)?\b/g
/** "After second period", "during my planning": a school's own clock. */
const schoolTime =
  /\b(?:before|after|during|between|at|once|until|by|around|right after|just after)(?: (?:the|my|our|your|his|her|their|a|an|morning|afternoon|first|second|third|fourth|1st|2nd|3rd|4th|last|\d|and|CLOCK|big|weekly|monthly))* (?:periods?|blocks?|bell|dismissal|planning(?: period)?|recess|homeroom|car ?line|bus duty|lunch duty|announcements|walkthroughs?|school|lunch|the buses leave|plc|faculty meeting|staff meeting|leadership team|assembly|drop off|pick up|arrival|specials)\b/g

/**
 * Plain words in which every time of day, length and date is one token: however it is said when, the rest tells what is meant. What only
 * tells the past from what is ahead stays a word.
 */
export const withTimeTokens = (said: string, now: DateTime, direction: Direction): string => {
  const { told } = takeLength(said, direction === 'behind')
  const words = withMonths(plainDates(told && said.includes(told) ? said.replace(told, 'LENGTH') : said))
  const clocks = clockTimes(words)
  const blanked = clocks.reduce((text, { at, to }) => text.slice(0, at) + ','.repeat(to - at) + text.slice(to), words)
  const tokens = [
    ...clocks.flatMap(({ at, to }) => (/\d/.test(words.slice(at, to)) ? [{ at, to, token: 'CLOCK' }] : [])),
    ...saidDays(blanked, now.startOf('day'), direction).map(({ at, to }) => ({
      at,
      to,
      token: tokenOfDay(words.slice(at, to)),
    })),
  ].sort((a, b) => b.at - a.at)
  return tokens
    .reduce((text, { at, to, token }) => `${text.slice(0, at)} ${token} ${text.slice(to)}`, words)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(zone, '')
    .replaceAll(schoolTime, 'SCHOOLTIME')
}
