import { randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'

/** Ids that one process can make within one millisecond before they run ahead of the clock. */
const most = 0x1000

/** Random bytes from a supply: asking the system for eight at a time costs more than all the rest of an id. */
const fromSupply = (): ((bytes: number) => Uint8Array) => {
  let supply = randomBytes(SUPPLY)
  let used = 0
  return (bytes) => {
    if (used + bytes > SUPPLY) {
      supply = randomBytes(SUPPLY)
      used = 0
    }
    used += bytes
    return supply.subarray(used - bytes, used)
  }
}
const SUPPLY = 4_096

/**
 * New ids: UUID version 7 with a counter (RFC 9562, 6.2), so that within a process they sort in the order in which they were
 * made, two in the same millisecond too.
 */
export const createNewId = (clock: Clock, random: (bytes: number) => Uint8Array = fromSupply()): (() => string) => {
  let moment = 0
  let count = 0
  return () => {
    const now = clock.now().getTime()
    if (now > moment) {
      moment = now
      // Starts low, so that there is room for more in this millisecond.
      count = (random(1)[0]! & 0xff) << 2
    } else if (++count >= most) {
      moment += 1
      count = 0
    }
    const time = moment.toString(16).padStart(12, '0')
    const hex = Buffer.from(random(8)).toString('hex')
    const variant = ((Number.parseInt(hex[0]!, 16) & 3) | 8).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${variant}${hex.slice(1, 4)}-${hex.slice(4)}`
  }
}
