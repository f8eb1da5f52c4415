import { randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'

/** Ids that one process can make within one millisecond before they run ahead of the clock. */
const most = 0x1000

/**
 * New ids: UUID version 7 with a counter (RFC 9562, 6.2), so that within a process they sort in the order in which they were
 * made, two in the same millisecond too.
 */
export const createNewId = (clock: Clock): (() => string) => {
  const random = createDigits()
  let moment = 0
  let time = ''
  let count = 0
  const begin = (millisecond: number, from: number) => {
    moment = millisecond
    const digits = millisecond.toString(16).padStart(12, '0')
    time = `${digits.slice(0, 8)}-${digits.slice(8)}`
    count = from
  }
  return () => {
    const now = clock.now().getTime()
    // Starts low, so that there is room for more in this millisecond.
    if (now > moment) begin(now, Number.parseInt(random(2), 16) << 2)
    else if (++count >= most) begin(moment + 1, 0)
    const variant = VARIANTS[Number.parseInt(random(1), 16) & 3]
    return `${time}-7${count.toString(16).padStart(3, '0')}-${variant}${random(3)}-${random(12)}`
  }
}

const VARIANTS = '89ab'
/** Bytes. */
const SUPPLY = 4_096

/** Random hexadecimal digits out of a supply: asking the system for each id's own costs more than all the rest of it. */
const createDigits = () => {
  let supply = ''
  let used = 0
  return (digits: number): string => {
    if (used + digits > supply.length) {
      supply = randomBytes(SUPPLY).toString('hex')
      used = 0
    }
    used += digits
    return supply.slice(used - digits, used)
  }
}
