import { randomBytes } from 'node:crypto'
import type { Clock } from '../core/clock.ts'

/** New ids: UUID version 7, so they sort by when they were made. */
export const createNewId =
  (clock: Clock, random: (bytes: number) => Uint8Array = randomBytes) =>
  (): string => {
    const hex = Buffer.from(random(10)).toString('hex')
    const time = clock.now().getTime().toString(16).padStart(12, '0')
    const variant = ((Number.parseInt(hex[3]!, 16) & 3) | 8).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`
  }
