import { clockKey } from '../clock.ts'
import type { KeyValueStore } from '../pretend.ts'

/** Sets the clock of a playground that nobody has used to a moment, also one that has passed. Returns whether it did. */
export const beginClockAt = (keyValues: KeyValueStore, moment: Date): boolean => {
  if (keyValues.list('').length > 0) return false
  keyValues.write(clockKey, moment.getTime() - Date.now())
  return true
}
