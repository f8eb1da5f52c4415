const BUCKETS = 65
const TWO_TO_32 = 2 ** 32

/**
 * Numbered events by key, smallest first, for keys that are whole numbers below 2 ** 53 and never below the last one
 * taken: a radix heap. Bucket 0 holds the events of the current key, bucket i those whose key differs from it first at
 * bit i - 1 from below. Taking from an empty bucket 0 spreads the next bucket over the lower ones, so an event moves at
 * most once a bit, always to the end of an array, where a binary heap would jump about in memory.
 */
export class EventQueue {
  size = 0
  /** Key of the event taken last. */
  key = 0
  #low = 0
  #high = 0
  readonly #counts = new Int32Array(BUCKETS)
  readonly #keys: Float64Array[] = Array.from({ length: BUCKETS }, () => new Float64Array(16))
  readonly #events: Int32Array[] = Array.from({ length: BUCKETS }, () => new Int32Array(16))

  push(key: number, event: number): void {
    this.size++
    this.#put(key, event)
  }

  /** Take the next event; its key is in `key` afterwards. Undefined behavior on an empty queue. */
  take(): number {
    if (this.#counts[0] === 0) this.#refill()
    this.size--
    return this.#events[0]![--this.#counts[0]!]!
  }

  #put(key: number, event: number): void {
    const high = (key / TWO_TO_32) | 0
    const bucket = high === this.#high ? 32 - Math.clz32((key | 0) ^ this.#low) : 64 - Math.clz32(high ^ this.#high)
    const count = this.#counts[bucket]!
    if (count === this.#events[bucket]!.length) this.#double(bucket)
    this.#keys[bucket]![count] = key
    this.#events[bucket]![count] = event
    this.#counts[bucket] = count + 1
  }

  #refill(): void {
    let bucket = 1
    while (this.#counts[bucket] === 0) bucket++
    const keys = this.#keys[bucket]!
    const events = this.#events[bucket]!
    const count = this.#counts[bucket]!
    let lowest = keys[0]!
    for (let i = 1; i < count; i++) if (keys[i]! < lowest) lowest = keys[i]!
    this.key = lowest
    this.#low = lowest | 0
    this.#high = (lowest / TWO_TO_32) | 0
    this.#counts[bucket] = 0
    for (let i = 0; i < count; i++) this.#put(keys[i]!, events[i]!)
  }

  #double(bucket: number): void {
    const length = 2 * this.#events[bucket]!.length
    const keys = new Float64Array(length)
    keys.set(this.#keys[bucket]!)
    this.#keys[bucket] = keys
    const events = new Int32Array(length)
    events.set(this.#events[bucket]!)
    this.#events[bucket] = events
  }
}
